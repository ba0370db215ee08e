package org.weakattached.benchmarks.compile;

import java.io.IOException;

/**
 * What is measured together.
 *
 * @param classes how many classes a project has
 * @param warm whether the compiler has run before in the same JVM
 */
public record Measurement(Processor processor, int classes, boolean warm) {
    /** Returns what names it in the file of results. */
    public String name() {
        return "%s-%s-%s".formatted(processor.name(), classes, warm ? "warm" : "cold");
    }

    /** Returns the same of another processor. */
    public Measurement by(Processor other) {
        return new Measurement(other, classes, warm);
    }

    /** Returns the same with another number of classes. */
    public Measurement of(int otherClasses) {
        return new Measurement(processor, otherClasses, warm);
    }

    /** Measures once. */
    Sample measure() throws IOException, InterruptedException {
        return warm ? Warm.measure(this) : Cold.measure(Project.of(processor, classes));
    }
}
