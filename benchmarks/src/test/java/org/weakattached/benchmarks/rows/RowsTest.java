package org.weakattached.benchmarks.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;

final class RowsTest {
    static Stream<List<Row>> tables() {
        return Stream.of(Rows.all(), Rows.stores(), Rows.agent());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveNamesOfTheirOwn(List<Row> rows) {
        assertThat(rows).extracting(Row::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void measureOurs(List<Row> rows) {
        assertThat(rows).allSatisfy(row -> assertThat(row.contenders()).contains(row.ours()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void compareWithWhatIsMeasured(List<Row> rows) {
        for (Row row : rows) {
            for (Target target : row.targets()) {
                Row other = target.row() == null ? row : named(target.row(), rows);
                assertThat(other.contenders()).containsAnyOf(target.contender(), row.ours());
                assertThat(other.rounds()).isGreaterThanOrEqualTo(row.rounds());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void runBenchmarksThatThereAre(List<Row> rows) {
        assertThat(rows)
                .extracting(Row::workload)
                .filteredOn(PerOperation.class::isInstance)
                .extracting(PerOperation.class::cast)
                .allSatisfy(work -> assertThat(benchmarks(work.owner())).contains(work.benchmark()));
    }

    private static Row named(String name, List<Row> rows) {
        return rows.stream().filter(row -> row.name().equals(name)).findAny().orElseThrow();
    }

    private static Set<String> benchmarks(Class<?> owner) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
    }
}
