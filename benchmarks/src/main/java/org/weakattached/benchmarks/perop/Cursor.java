package org.weakattached.benchmarks.perop;

import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Where a thread is on its way round the hosts. */
@State(Scope.Thread)
public class Cursor {
    private int index;
    private int untilWrite;

    /** Starts anywhere, so that threads do not run in step. */
    @Setup(Level.Trial)
    public void start(BenchmarkParams benchmark) {
        index = ThreadLocalRandom.current().nextInt(Integer.parseInt(benchmark.getParam("hosts")));
    }

    <H> H next(H[] hosts) {
        int next = index + 1;
        index = next == hosts.length ? 0 : next;
        return hosts[index];
    }

    /** Is true each tenth time. */
    boolean writes() {
        if (--untilWrite < 0) {
            untilWrite = 9;
            return true;
        }
        return false;
    }
}
