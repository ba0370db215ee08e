package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** A table grows while it is used: one thread attaches to more hosts than fit. */
public final class GrowthRaces {
    /** Of a new table. */
    private static final int BINS = 16;

    private static final int MORE = 4;

    /**
     * How many entries a table has in the beginning. With 12, it has 16 bins and is full, and the next attachment doubles these at
     * once. With 48, it has 64 bins and is full, and the next attachment doubles half of these, the one after it the rest. With
     * 49, growth is half done.
     */
    private static final int[] FULL = {12, 48, 49};

    private static final Node[] HOSTS = Node.colliding(49 + MORE, BINS);

    private GrowthRaces() {}

    /** A table in which the count of each host tells its place. */
    abstract static class Race {
        final Tallies tallies = new Tallies();
        final int full = FULL[ThreadLocalRandom.current().nextInt(FULL.length)];

        Race() {
            for (int i = 0; i < full; i++) {
                tallies.setCount(HOSTS[i], i + 1);
            }
        }

        final void grow() {
            for (int i = full; i < full + MORE; i++) {
                tallies.getAndAddCount(HOSTS[i], i + 1);
            }
        }

        /** Counts the hosts from one to another that are not found, or found with a count that is not theirs. */
        final int missing(int from, int to) {
            int missing = 0;
            for (int i = from; i < to; i++) {
                if (tallies.getCount(HOSTS[i]) != i + 1) {
                    missing++;
                }
            }
            return missing;
        }
    }

    /** One thread lets the table grow, the other looks for all that is there. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "All were found, always.")
    @Outcome(id = ".*, 0", expect = FORBIDDEN, desc = "An entry was not found while the table grew.")
    @Outcome(expect = FORBIDDEN, desc = "An entry is lost.")
    @State
    public static class Find extends Race {
        @Actor
        public void attach() {
            grow();
        }

        @Actor
        public void find(II_Result r) {
            r.r1 = missing(0, full) + missing(0, full);
        }

        @Arbiter
        public void after(II_Result r) {
            r.r2 = missing(0, full + MORE);
        }
    }

    /** Both let the table grow, with the same hosts. */
    @JCStressTest
    @Outcome(id = "0", expect = ACCEPTABLE, desc = "One entry a host.")
    @Outcome(expect = FORBIDDEN, desc = "A host had two entries: an increment is lost.")
    @State
    public static class Attach extends Race {
        @Actor
        public void one() {
            grow();
        }

        @Actor
        public void other() {
            grow();
        }

        @Arbiter
        public void after(I_Result r) {
            for (int i = full; i < full + MORE; i++) {
                if (tallies.getCount(HOSTS[i]) != 2 * (i + 1)) {
                    r.r1++;
                }
            }
        }
    }

    /** One thread lets the table grow, the other detaches every second host. */
    @JCStressTest
    @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = "Those are gone, and no others.")
    @Outcome(id = "0, 0, .*", expect = FORBIDDEN, desc = "An entry that was detached came back.")
    @Outcome(id = "0, .*, 0", expect = FORBIDDEN, desc = "Another entry is lost.")
    @Outcome(expect = FORBIDDEN, desc = "An entry was not there to be detached.")
    @State
    public static class Detach extends Race {
        @Actor
        public void attach() {
            grow();
        }

        @Actor
        public void detach(III_Result r) {
            for (int i = 0; i < full; i += 2) {
                if (!tallies.attachments().detach(HOSTS[i])) {
                    r.r1++;
                }
            }
        }

        @Arbiter
        public void after(III_Result r) {
            for (int i = 0; i < full; i++) {
                if (i % 2 == 1) {
                    r.r2 += missing(i, i + 1);
                } else if (tallies.attachments().isAttached(HOSTS[i])) {
                    r.r3++;
                }
            }
            r.r2 += missing(full, full + MORE);
        }
    }

    /** One thread lets the table grow, the other iterates. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "All that were there, each once.")
    @Outcome(id = "0, .*", expect = FORBIDDEN, desc = "A host came twice.")
    @Outcome(expect = FORBIDDEN, desc = "A host was left out.")
    @State
    public static class Iterate extends Race {
        @Actor
        public void attach() {
            grow();
        }

        @Actor
        public void iterate(II_Result r) {
            Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Node host : tallies.count().keySet()) {
                if (!seen.add(host)) {
                    r.r2++;
                }
            }
            for (int i = 0; i < full; i++) {
                if (!seen.contains(HOSTS[i])) {
                    r.r1++;
                }
            }
        }
    }
}
