package org.weakattached.agent.internal.transform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.classfile.ClassFile;

/** Class files of types that may not be loaded yet, and are not loaded for this. */
final class ClassFiles {
    private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();
    private static @Nullable URLClassLoader classPath;

    private ClassFiles() {}

    /** Returns the class file that a loader would define a type of, or null if it shows none. */
    static @Nullable ClassFile find(@Nullable ClassLoader loader, String name) {
        String path = name + ".class";
        try (InputStream file = open(loader, path)) {
            return file == null ? null : ClassFile.of(file.readAllBytes());
        } catch (Exception | LinkageError e) {
            // Code of whoever wrote the loader. The classes keep their data in side-tables then.
            return null;
        }
    }

    /**
     * Its own jars come first. Its parents would ask each module of Java for a name that none has, which takes ten times as long; and
     * where one of them has another copy of the type, that extends the same.
     */
    private static @Nullable InputStream open(@Nullable ClassLoader loader, String path) throws IOException {
        if (loader == null) {
            return ClassLoader.getSystemResourceAsStream(path);
        }
        ClassLoader searched = loader == SYSTEM ? classPath() : loader;
        boolean isOfJava = path.startsWith("java/");
        URL own = searched instanceof URLClassLoader jars && !isOfJava ? jars.findResource(path) : null;
        if (own == null) {
            return loader.getResourceAsStream(path);
        }
        URLConnection connection = own.openConnection();
        // Nobody would close what a cache keeps open of a loader that is gone.
        connection.setUseCaches(loader == SYSTEM);
        return connection.getInputStream();
    }

    /** What the class path names; the class loader that has it does not show it without its parents. */
    private static synchronized URLClassLoader classPath() throws IOException {
        URLClassLoader known = classPath;
        if (known == null) {
            List<URL> elements = new ArrayList<>();
            StringTokenizer path = new StringTokenizer(System.getProperty("java.class.path", ""), File.pathSeparator);
            while (path.hasMoreTokens()) {
                elements.add(new File(path.nextToken()).toURI().toURL());
            }
            known = new URLClassLoader(elements.toArray(new URL[0]), null);
            classPath = known;
        }
        return known;
    }
}
