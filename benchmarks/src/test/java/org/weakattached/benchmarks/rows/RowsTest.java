package org.weakattached.benchmarks.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.weakattached.benchmarks.subject.Contender;

final class RowsTest {
    private static final List<Row> ROWS = Rows.all();

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(ROWS).extracting(Row::name).doesNotHaveDuplicates();
    }

    @Test
    void measureOurs() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.contenders()).contains(Contender.OURS));
    }

    @Test
    void compareWithWhatIsMeasured() {
        for (Row row : ROWS) {
            for (Target target : row.targets()) {
                Row other = target.row() == null ? row : named(target.row());
                assertThat(other.contenders()).containsAnyOf(target.contender(), Contender.OURS);
                assertThat(other.rounds()).isGreaterThanOrEqualTo(row.rounds());
            }
        }
    }

    @Test
    void runBenchmarksThatThereAre() {
        assertThat(ROWS)
                .extracting(Row::workload)
                .filteredOn(PerOperation.class::isInstance)
                .extracting(PerOperation.class::cast)
                .allSatisfy(work -> assertThat(benchmarks(work.owner())).contains(work.benchmark()));
    }

    private static Row named(String name) {
        return ROWS.stream().filter(row -> row.name().equals(name)).findAny().orElseThrow();
    }

    private static Set<String> benchmarks(Class<?> owner) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
    }
}
