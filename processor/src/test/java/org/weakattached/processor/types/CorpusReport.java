package org.weakattached.processor.types;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what the search of the corpus came to. */
record CorpusReport(List<Corpus.Case> cases, int types, long nanos) {
    private static final int SAMPLE = 3;

    CorpusReport {
        cases = List.copyOf(cases);
    }

    /** Returns the cases where a value is no host itself but reaches one. */
    List<Corpus.Case> warnings() {
        return cases.stream().filter(each -> !each.path().isEmpty()).toList();
    }

    String text() {
        return String.format(
                        Locale.ROOT,
                        "JDK %s, %d pairs of a value type and a host type, %d ms%n"
                                + "%d types looked at, %d visits in all, %d at most in one search%n"
                                + "%d warnings by a path, %d searches given up%n"
                                + "%d of %d references to enclosing objects are not in the class files%n%n",
                        Runtime.version(),
                        cases.size(),
                        nanos / 1_000_000,
                        types,
                        visits().sum(),
                        visits().max().orElse(0),
                        warnings().size(),
                        count(cases, Finding.Outcome.GIVEN_UP),
                        enclosing().filter(CorpusReport::isLeftOut).count(),
                        enclosing().count())
                + Corpus.HOSTS.stream().map(this::line).collect(Collectors.joining())
                + String.format("%nA sample, evenly spaced, up to %d of each host:%n", SAMPLE)
                + Corpus.HOSTS.stream().map(this::sample).collect(Collectors.joining());
    }

    private IntStream visits() {
        return cases.stream().mapToInt(each -> each.finding().visited());
    }

    private Stream<Corpus.Step> enclosing() {
        return warnings().stream()
                .flatMap(each -> each.path().stream())
                .filter(step -> step.kind() == Edge.Kind.ENCLOSING)
                .distinct();
    }

    /** Tells whether the compiler found that the class does not need its enclosing object, as javac does since Java 18. */
    private static boolean isLeftOut(Corpus.Step step) {
        return Stream.of(Corpus.type(step.holder()).getDeclaredFields())
                .noneMatch(field -> field.isSynthetic() && field.getName().startsWith("this$"));
    }

    private String line(String host) {
        List<Corpus.Case> own =
                cases.stream().filter(each -> each.host().equals(host)).toList();
        long paths = own.stream().filter(each -> !each.path().isEmpty()).count();
        return String.format(
                "%-50s %5d by a path, %4d of the type itself%n", host, paths, count(own, Finding.Outcome.PATH) - paths);
    }

    private static long count(List<Corpus.Case> cases, Finding.Outcome outcome) {
        return cases.stream()
                .filter(each -> each.finding().outcome() == outcome)
                .count();
    }

    private String sample(String host) {
        List<Corpus.Case> all =
                warnings().stream().filter(each -> each.host().equals(host)).toList();
        return IntStream.range(0, Math.min(SAMPLE, all.size()))
                .mapToObj(i -> all.get(i * all.size() / SAMPLE))
                .map(each -> String.format(
                        "%s reaches %s by %s%n",
                        each.value(),
                        each.host(),
                        each.finding().path().stream().map(Edge::toString).collect(Collectors.joining(" → "))))
                .collect(Collectors.joining());
    }
}
