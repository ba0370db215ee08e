package org.weakattached.agent.attached.programs;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Class loaders of applications. */
final class Loading {
    static final String TENANT = "org.weakattached.agent.attached.tenant.";

    private Loading() {}

    /** Asks its parent first. */
    static ClassLoader below(@Nullable ClassLoader parent, String... jars) {
        return new URLClassLoader(urls(jars), parent);
    }

    /** Asks its parent for what a condition holds for, and nobody for anything else. */
    static ClassLoader apart(ClassLoader parent, Predicate<String> isParents, String... jars) {
        return new URLClassLoader(urls(jars), null) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (isParents.test(name)) {
                    return parent.loadClass(name);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
        };
    }

    private static URL[] urls(String... jars) {
        return List.of(jars).stream().map(Loading::url).toArray(URL[]::new);
    }

    private static URL url(String jar) {
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Function<Object, String> tenant(ClassLoader loader) {
        return (Function<Object, String>) make(loader, TENANT + "Tenant");
    }

    static Object make(ClassLoader loader, String type) {
        try {
            Class<?> loaded = loader.loadClass(type);
            return loaded.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type, e);
        }
    }
}
