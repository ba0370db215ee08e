package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiled sources, ready to run. */
final class Loaded extends ClassLoader {
    private static final Pattern NAME = Pattern.compile("\\b(?:class|interface) (\\w+)");

    private final Map<String, byte[]> classes = new HashMap<>();

    private Loaded() {
        super(Loaded.class.getClassLoader());
    }

    /** Compiles each text as a file of the package {@code com.acme}, with the imports that tests use. */
    static Loaded from(String... texts) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = NAME.matcher(text);
            assertThat(matcher.find()).isTrue();
            sources.add(Sources.source(matcher.group(1), """
                    package com.acme;

                    import java.lang.ref.*;
                    import java.util.*;
                    import java.util.concurrent.atomic.*;
                    import org.weakattached.*;
                    import org.weakattached.runtime.*;

                    """ + text));
        }
        Compilation compilation = Sources.compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        Loaded loaded = new Loaded();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName();
                int start = path.indexOf("com/acme/");
                loaded.classes.put(
                        path.substring(start, path.length() - ".class".length()).replace('/', '.'), bytes(file));
            }
        }
        return loaded;
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

    /** Runs {@code Use.run()}. */
    @Nullable Object run() throws Throwable {
        try {
            var method = Objects.requireNonNull(loadClass("com.acme.Use")).getDeclaredMethod("run");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
