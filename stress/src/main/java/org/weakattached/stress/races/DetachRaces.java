package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZII_Result;
import org.openjdk.jcstress.infra.results.ZLL_Result;
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

    /** One detaches, the other counts. */
    @JCStressTest
    @Outcome(id = "true, 5, 0", expect = ACCEPTABLE, desc = "Counted, then detached.")
    @Outcome(id = "true, 0, 1", expect = ACCEPTABLE, desc = "Detached, then counted from the default.")
    @Outcome(id = "true, 0, 0", expect = FORBIDDEN, desc = "The increment of a new entry is lost.")
    @Outcome(id = "true, 5, [56]", expect = FORBIDDEN, desc = "What was detached is still there.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachAndIncrement {
        private final Node host = new Node();

        public DetachAndIncrement() {
            VisitAccessors.setCount(host, 5);
        }

        @Actor
        public void detachIt(ZII_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void increment(ZII_Result r) {
            r.r2 = VisitAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(ZII_Result r) {
            r.r3 = VisitAccessors.getCount(host);
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

    /** One detaches, the other puts into the dictionary. */
    @JCStressTest
    @Outcome(id = "true, A, null", expect = ACCEPTABLE, desc = "Put, then detached.")
    @Outcome(id = "true, null, B", expect = ACCEPTABLE, desc = "Detached, then put.")
    @Outcome(id = "true, null, null", expect = FORBIDDEN, desc = "What was put after the detaching is lost.")
    @Outcome(id = "true, A, .*", expect = FORBIDDEN, desc = "What was detached is still there.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachAndPut {
        private final Node host = new Node();

        public DetachAndPut() {
            VisitAccessors.setLetter(host, Letter.A);
        }

        @Actor
        public void detachIt(ZLL_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void put(ZLL_Result r) {
            r.r2 = VisitAccessors.letter().put(host, Letter.B);
        }

        @Arbiter
        public void after(ZLL_Result r) {
            r.r3 = VisitAccessors.getLetter(host);
        }
    }
}
