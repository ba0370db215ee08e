package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZL_Result;
import org.openjdk.jcstress.infra.results.ZZZ_Result;

/** All is taken off a host while others use it. */
public final class DetachRaces {
    private DetachRaces() {}

    private static boolean detach(Node host) {
        return VisitAccessors.attachments().detach(host);
    }

    /** Both detach. */
    @JCStressTest
    @Outcome(
            id = {"true, false, false", "false, true, false"},
            expect = ACCEPTABLE,
            desc = "One detaches.")
    @Outcome(id = "true, true, .*", expect = FORBIDDEN, desc = "Both believe that they detached.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachTwice {
        private final Node host = new Node();

        public DetachTwice() {
            VisitAccessors.setCount(host, 5);
        }

        @Actor
        public void one(ZZZ_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void other(ZZZ_Result r) {
            r.r2 = detach(host);
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = VisitAccessors.attachments().isAttached(host);
        }
    }

    /** One detaches, the other sets. */
    @JCStressTest
    @Outcome(id = "true, null", expect = ACCEPTABLE, desc = "Set, then detached.")
    @Outcome(id = "true, B", expect = ACCEPTABLE, desc = "Detached, then set.")
    @Outcome(id = "true, A", expect = FORBIDDEN, desc = "What was detached is still there, and what was set is not.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachAndSet {
        private final Node host = new Node();

        public DetachAndSet() {
            VisitAccessors.setLetter(host, Letter.A);
        }

        @Actor
        public void detachIt(ZL_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void set() {
            VisitAccessors.setLetter(host, Letter.B);
        }

        @Arbiter
        public void after(ZL_Result r) {
            r.r2 = VisitAccessors.getLetter(host);
        }
    }
}
