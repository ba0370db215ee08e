package org.weakattached.benchmarks.startup;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.weakattached.benchmarks.probe.Figure;

/** Loads and links all classes of some jars. */
public final class Loading {
    /** The name of the figure: milliseconds of processor time that all threads of the program took. */
    public static final String ALL = "all";

    /** The name of the figure: microseconds of processor time that the agent took for each class that was loaded, its own start included. */
    public static final String OWN = "own";

    /** The name of the figure: milliseconds of processor time that the agent took before the first class. */
    public static final String PREPARATION = "preparation";

    /** The name of the figure: how many classes the agent was shown. */
    public static final String CLASSES = "classes";

    /** The name of the figure: how many classes could be linked. */
    static final String LINKED = "linked";

    private static final String SUFFIX = ".class";

    private Loading() {}

    /** Loads what is in the jars that are named. */
    public static void main(String[] jars) throws IOException {
        int linked = 0;
        for (String jar : jars) {
            for (String name : namesIn(jar)) {
                linked += links(name) ? 1 : 0;
            }
        }
        Figure.print(LINKED, linked);
        Stopwatch.print();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Figure.print(ALL, (double) TimeUnit.NANOSECONDS.toMillis(system.getProcessCpuTime()));
    }

    private static List<String> namesIn(String jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(jar)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
                String name = entry.getName();
                if (name.endsWith(SUFFIX) && !name.startsWith("META-INF/") && !name.endsWith("-info.class")) {
                    names.add(name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'));
                }
            }
        }
        return names;
    }

    /** Returns whether a class is there, with all that it needs to be linked. */
    private static boolean links(String name) {
        try {
            // To ask for fields links the class, and runs no code of it.
            Objects.requireNonNull(
                    Class.forName(name, false, Loading.class.getClassLoader()).getDeclaredFields());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
