package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Participant;

/** The figures of a run: of each row and contender one a round, null where it did not get to the end. */
public final class Results implements Measured {
    private final Environment environment;
    private final Map<String, List<String>> flags = new TreeMap<>();
    private final Map<String, Map<String, List<@Nullable Double>>> figures = new TreeMap<>();

    /** Makes results without figures. */
    public Results(Environment environment) {
        this.environment = environment;
    }

    /** Notes the flags of the JVMs that measure a row. */
    public void note(String row, List<String> flagsOfRow) {
        flags.put(row, flagsOfRow);
    }

    /** Adds the figure of a round. */
    public void add(String row, Participant contender, @Nullable Double figure) {
        figures.computeIfAbsent(row, absent -> new LinkedHashMap<>())
                .computeIfAbsent(contender.name(), absent -> new ArrayList<>())
                .add(figure);
    }

    /** Tells whether a contender did not get to the end in some round. */
    public boolean failed(String row, Participant contender) {
        return figures(row, contender).stream().anyMatch(Objects::isNull);
    }

    @Override
    public Environment environment() {
        return environment;
    }

    /** Tells whether there are figures. */
    public boolean has(String row, Participant contender) {
        return !figures(row, contender).isEmpty();
    }

    /** Returns whether there are figures of ours in some run. */
    static boolean have(List<Results> runs, Row row) {
        return runs.stream().anyMatch(run -> run.has(row.name(), row.ours()));
    }

    /** Returns the figures of all rounds. */
    public List<@Nullable Double> figures(String row, Participant contender) {
        return figures.getOrDefault(row, Map.of()).getOrDefault(contender.name(), List.of());
    }
}
