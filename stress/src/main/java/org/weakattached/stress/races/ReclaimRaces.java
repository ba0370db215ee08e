package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.ZLL_Result;

/**
 * A table is as full as it may be, and most of its hosts are dead. One thread attaches to another host, and so sweeps the table
 * before it would grow. All hosts fall into one bin.
 */
public final class ReclaimRaces {
    private static final int BINS = 16;
    private static final int FULL = 12;
    private static final Node[] HOSTS = Node.colliding(FULL + 2, BINS);

    private ReclaimRaces() {}

    /** Of each three hosts, two are dead. */
    abstract static class Race {
        final Mortals table = new Mortals();

        Race() {
            for (int i = 0; i < FULL; i++) {
                table.letter.put(HOSTS[i], Letter.A);
            }
            for (int i = 0; i < FULL; i++) {
                if (i % 3 != 0) {
                    table.killHost(HOSTS[i]);
                }
            }
        }

        final int missing() {
            int missing = 0;
            for (int i = 0; i < FULL; i += 3) {
                if (!table.letter.containsKey(HOSTS[i])) {
                    missing++;
                }
            }
            return missing;
        }

        /** Returns how many entries were ever linked and not detached. */
        final int linked() {
            return (int) (table.attachments.size() + table.attachments.reclaimed());
        }

        final void attachAndSweep() {
            table.letter.put(HOSTS[FULL], Letter.B);
        }
    }

    /** The other thread looks for all that live. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "All were found, always.")
    @Outcome(id = ".*, 0", expect = FORBIDDEN, desc = "A living host was not found while the table was swept.")
    @Outcome(expect = FORBIDDEN, desc = "The entry of a living host is lost.")
    @State
    public static class Find extends Race {
        @Actor
        public void sweep() {
            attachAndSweep();
        }

        @Actor
        public void find(II_Result r) {
            r.r1 = missing() + missing();
        }

        @Arbiter
        public void after(II_Result r) {
            r.r2 = missing();
        }
    }

    /** The other thread attaches, too. */
    @JCStressTest
    @Outcome(id = "2, 0, 14", expect = ACCEPTABLE, desc = "Both are there, and no other is lost.")
    @Outcome(id = "[01], .*, .*", expect = FORBIDDEN, desc = "An entry went with the dead one that it was linked to.")
    @Outcome(id = "2, 0, .*", expect = FORBIDDEN, desc = "A dead entry was unlinked twice, or is lost without notice.")
    @Outcome(expect = FORBIDDEN, desc = "The entry of a living host is lost.")
    @State
    public static class Attach extends Race {
        @Actor
        public void sweep() {
            attachAndSweep();
        }

        @Actor
        public void attach() {
            table.letter.put(HOSTS[FULL + 1], Letter.B);
        }

        @Arbiter
        public void after(III_Result r) {
            r.r1 = (table.letter.containsKey(HOSTS[FULL]) ? 1 : 0)
                    + (table.letter.containsKey(HOSTS[FULL + 1]) ? 1 : 0);
            r.r2 = missing();
            r.r3 = linked();
        }
    }

    /** The other thread detaches two of the living. */
    @JCStressTest
    @Outcome(id = "2, 2, 11", expect = ACCEPTABLE, desc = "They are gone, and no other is lost.")
    @Outcome(id = "[01], .*, .*", expect = FORBIDDEN, desc = "The entry of a living host was not there.")
    @Outcome(id = "2, 2, .*", expect = FORBIDDEN, desc = "A dead entry was unlinked twice, or is lost without notice.")
    @Outcome(expect = FORBIDDEN, desc = "An entry that was detached is there, or another is lost.")
    @State
    public static class Detach extends Race {
        @Actor
        public void sweep() {
            attachAndSweep();
        }

        @Actor
        public void detach(III_Result r) {
            r.r1 = (table.detach(HOSTS[0]) ? 1 : 0) + (table.detach(HOSTS[6]) ? 1 : 0);
        }

        @Arbiter
        public void after(III_Result r) {
            r.r2 = missing();
            r.r3 = linked();
        }
    }

    /** One thread detaches a host, behind which all are dead, the other puts it in again. */
    @JCStressTest
    @Outcome(id = "true, A, null", expect = ACCEPTABLE, desc = "Nothing to put yet, then detached.")
    @Outcome(id = "true, null, B", expect = ACCEPTABLE, desc = "Detached, then put.")
    @Outcome(id = "true, null, null", expect = FORBIDDEN, desc = "What was put after the detaching was detached, too.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachBeforeTheDead {
        private final Mortals table = new Mortals();

        public DetachBeforeTheDead() {
            for (int i = FULL - 1; i >= 0; i--) {
                table.letter.put(HOSTS[i], Letter.A);
            }
            for (int i = 1; i < FULL; i++) {
                table.killHost(HOSTS[i]);
            }
        }

        @Actor
        public void detach(ZLL_Result r) {
            r.r1 = table.detach(HOSTS[0]);
        }

        @Actor
        public void put(ZLL_Result r) {
            r.r2 = table.letter.putIfAbsent(HOSTS[0], Letter.B);
        }

        @Arbiter
        public void after(ZLL_Result r) {
            r.r3 = table.letter.get(HOSTS[0]);
        }
    }
}
