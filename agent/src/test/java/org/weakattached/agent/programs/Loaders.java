package org.weakattached.agent.programs;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hosts in class loaders of all kinds. */
public final class Loaders {
    /** The host types, with {@code +} between them; the last cannot be found by the system class loader. */
    public static final String HOSTS = Player.class.getName() + "+" + Event.class.getName() + "+com.acme.Made";

    private Loaders() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        for (Class<?> type : new Class<?>[] {Player.class, Event.class, Goal.class, Late.class}) {
            files.put(type.getName(), fileOf(type));
        }
        ClassLoader own = new Defining(null, files, true);
        both(own);
        both(new Defining(new JavaOnly(), files, true));
        both(new Defining(null, files, false));
        Slot.works(make(new Nameless(files).loadClass(Player.class.getName())));
        URL tests = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader jars = new URLClassLoader(new URL[] {tests}, null)) {
            both(jars);
            Slot.declaredBy(jars.loadClass(Later.class.getName()));
        }
        Slot.declaredBy(Later.class);
        withoutClassFiles(files);
        failing(files);
        isCollected(files);
        isClaimed(files);
    }

    private static void both(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> player = loader.loadClass(Player.class.getName());
        Slot.check(player.getClassLoader() == loader, "not of this loader");
        Slot.works(make(player));
        Slot.works(make(loader.loadClass(Goal.class.getName())));
    }

    /** An interface that was generated is known from when it was loaded, also to loaders below. */
    private static void withoutClassFiles(Map<String, byte[]> files) throws ReflectiveOperationException {
        Map<String, byte[]> made = new TreeMap<>(files);
        byte[] late = made.remove(Late.class.getName());
        Defining parent = new Defining(null, made, false);
        parent.define(Late.class.getName(), late);
        Defining child = new Defining(parent, Map.of(), false);
        Class<?> implementing = child.define(Later.class.getName(), fileOf(Later.class));
        Slot.declaredBy(implementing);
    }

    /** What a loader throws is no reason not to load the class; it gets no field where its interfaces cannot be told. */
    private static void failing(Map<String, byte[]> files) throws ReflectiveOperationException {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(Later.class.getName(), fileOf(Later.class));
        ClassLoader loader = new Defining(null, more, true) {
            @Override
            public InputStream getResourceAsStream(String name) {
                throw new IllegalStateException(name);
            }
        };
        Slot.works(make(loader.loadClass(Player.class.getName())));
        make(loader.loadClass(Later.class.getName()));
    }

    private static void isCollected(Map<String, byte[]> files) throws Exception {
        WeakReference<ClassLoader> loader = used(new Defining(null, files, true));
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (loader.get() != null) {
            Slot.check(System.nanoTime() < deadline, "the agent keeps a class loader");
            System.gc();
            Thread.onSpinWait();
        }
    }

    /** The next copy of the runtime may use the fields when the first is gone, and not before. */
    private static void isClaimed(Map<String, byte[]> files) throws Exception {
        Slot.check(!isClaimedByTwo(new Defining(null, files, true)), "two may use the fields");
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Slot.claim(Loaders.class)) {
            Slot.check(System.nanoTime() < deadline, "the helper keeps a class loader");
            System.gc();
            Thread.onSpinWait();
        }
    }

    private static boolean isClaimedByTwo(ClassLoader loader) throws ReflectiveOperationException {
        try {
            Slot.check(Slot.claim(loader.loadClass(Player.class.getName())), "the first may not");
            return Slot.claim(Loaders.class);
        } finally {
            Reference.reachabilityFence(loader);
        }
    }

    private static WeakReference<ClassLoader> used(ClassLoader loader) throws ReflectiveOperationException {
        both(loader);
        return new WeakReference<>(loader);
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    static byte[] fileOf(Class<?> type) {
        try (InputStream file = type.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Defines classes of its own, and shows their class files or not. */
    private static class Defining extends ClassLoader {
        private final Map<String, byte[]> files;
        private final boolean isShowing;

        Defining(@Nullable ClassLoader parent, Map<String, byte[]> files, boolean isShowing) {
            super(parent);
            this.files = files;
            this.isShowing = isShowing;
        }

        Class<?> define(String name, byte @Nullable [] file) {
            if (file == null) {
                throw new AssertionError(name);
            }
            return defineClass(name, file, 0, file.length);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, ByteBuffer.wrap(file), null);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] file = files.get(name.replace(".class", "").replace('/', '.'));
            return file != null && isShowing ? new java.io.ByteArrayInputStream(file) : super.getResourceAsStream(name);
        }
    }

    /** Passes on what begins with {@code java.}, and nothing else. */
    private static final class JavaOnly extends ClassLoader {
        JavaOnly() {
            super(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("java.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    /** Defines classes without saying how they are called. */
    private static final class Nameless extends ClassLoader {
        private final Map<String, byte[]> files;

        Nameless(Map<String, byte[]> files) {
            super(null);
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) {
            byte[] file = Objects.requireNonNull(files.get(name));
            return defineClass(null, file, 0, file.length);
        }
    }

    public static class Player {}

    public interface Event {}

    public interface Late extends Event {}

    public static class Goal implements Event {}

    public static class Later implements Late {}
}
