package org.weakattached.agent.internal.transform;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.classfile.ClassFile;

/** Class files of types that may not be loaded yet, and are not loaded for this. */
final class ClassFiles {
    private ClassFiles() {}

    /** Returns the class file that a loader would define a type of, or null if it shows none. */
    static @Nullable ClassFile find(@Nullable ClassLoader loader, String name) {
        String path = name + ".class";
        try (InputStream file =
                loader == null ? ClassLoader.getSystemResourceAsStream(path) : loader.getResourceAsStream(path)) {
            return file == null ? null : ClassFile.of(file.readAllBytes());
        } catch (Exception | LinkageError e) {
            // Code of whoever wrote the loader. The classes keep their data in side-tables then.
            return null;
        }
    }
}
