package org.weakattached.processor;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The classes that a compilation made, ready to run. */
public final class Classes extends ClassLoader {
    private static final String OUTPUT = "/CLASS_OUTPUT/";
    private static final String ENDING = ".class";

    private final Map<String, byte[]> classes = new HashMap<>();

    /** Takes what was compiled. */
    public Classes(Compilation compilation) {
        super(Classes.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring(OUTPUT.length());
                classes.put(path.substring(0, path.length() - ENDING.length()).replace('/', '.'), bytes(file));
            }
        }
    }

    /** Takes what was compiled into a folder. */
    public Classes(Path folder) throws IOException {
        super(Classes.class.getClassLoader());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                String path = folder.relativize(file).toString();
                String name = path.substring(0, path.length() - ENDING.length());
                classes.put(name.replace(File.separatorChar, '.'), Files.readAllBytes(file));
            }
        }
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Calls the static method {@code run} of a class, and throws what it throws. */
    public @Nullable Object run(String name) throws Throwable {
        try {
            Method method = loadClass(name).getDeclaredMethod("run");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
