package org.weakattached.agent.internal.transform;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.classfile.ClassFile;

/**
 * Interfaces that are host types. A class is one of their hosts if it names one of them among its interfaces, or one that extends one
 * of them; which that is, is read from class files, once per class loader and interface.
 */
final class InterfaceHosts {
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
    /** No circle of interfaces that a broken class file makes is followed longer. */
    private static final int DEEPEST = 64;

    private final Set<String> names;
    private final boolean someInJdk;
    private final boolean someInBase;
    private final Set<String> basePackages = Object.class.getModule().getPackages();
    private final Verdicts verdicts = new Verdicts();

    InterfaceHosts(Set<String> names) {
        this.names = new HashSet<>(names);
        boolean jdk = false;
        boolean base = false;
        for (String name : names) {
            jdk = jdk || PLATFORM.getResource(name + ".class") != null;
            base = base || isInBase(name);
        }
        someInJdk = jdk;
        someInBase = base;
    }

    /** Returns whether classes of a loader can implement any: those of the JDK implement none of the application. */
    boolean canBeSeenBy(@Nullable ClassLoader loader) {
        return someInJdk || (loader != null && loader != PLATFORM);
    }

    /** Returns whether a class is a host by its own interfaces, and not only by its superclass's. */
    boolean areNamedBy(@Nullable ClassLoader loader, ClassFile file) {
        return anyOf(loader, file, 0);
    }

    /** Notes what an interface extends that is just being loaded. It may have been generated, so that no class file is found later. */
    void note(@Nullable ClassLoader loader, ClassFile file) {
        String name = file.name();
        if (!names.contains(name)) {
            verdicts.of(loader).put(name, anyOf(loader, file, 0));
        }
    }

    private boolean anyOf(@Nullable ClassLoader loader, ClassFile file, int depth) {
        int count = file.interfaces();
        for (int i = 0; i < count; i++) {
            if (isHost(loader, file.interfaceName(i), depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHost(@Nullable ClassLoader loader, String name, int depth) {
        if (names.contains(name)) {
            return true;
        }
        if (cannotExtendAny(name) || depth == DEEPEST) {
            return false;
        }
        Map<String, Boolean> known = verdicts.of(loader);
        Boolean verdict = known.get(name);
        if (verdict == null) {
            ClassFile file = ClassFiles.find(loader, name);
            verdict = file == null ? verdicts.ofParents(loader, name) : anyOf(loader, file, depth + 1);
            known.putIfAbsent(name, verdict);
        }
        return verdict;
    }

    /** No other loader may define {@code java.*}, whose interfaces extend only the JDK's, and those of java.base only its own. */
    private boolean cannotExtendAny(String name) {
        return name.startsWith("java/") && (!someInJdk || (!someInBase && isInBase(name)));
    }

    private boolean isInBase(String name) {
        int end = name.lastIndexOf('/');
        return end > 0 && basePackages.contains(name.substring(0, end).replace('/', '.'));
    }
}
