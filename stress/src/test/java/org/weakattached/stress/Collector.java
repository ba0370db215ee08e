package org.weakattached.stress;

import java.util.List;

/** A collector of HotSpot, and the options that choose it. */
public record Collector(String name, List<String> options) {
    private static final List<Collector> ALL = List.of(
            of("serial", "-XX:+UseSerialGC"),
            of("parallel", "-XX:+UseParallelGC"),
            of("g1", "-XX:+UseG1GC"),
            of("z", "-XX:+UseZGC"),
            of("shenandoah", "-XX:+UseShenandoahGC"),
            of("generational-shenandoah", "-XX:+UseShenandoahGC", "-XX:ShenandoahGCMode=generational"));

    private static Collector of(String name, String... options) {
        return new Collector(name, List.of(options));
    }

    /** Returns the collectors that this JDK has. */
    public static List<Collector> available() {
        return ALL.stream().filter(collector -> Jvm.starts(collector.options)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
