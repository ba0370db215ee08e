package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ILI_Result;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Typed accessors and the dictionary of the same field work on the same values. */
public final class FieldRaces {
    private FieldRaces() {}

    /** An unboxed increment and a function of the dictionary. */
    @JCStressTest
    @Outcome(id = "0, 11, 11", expect = ACCEPTABLE, desc = "First the increment.")
    @Outcome(id = "10, 10, 11", expect = ACCEPTABLE, desc = "First the function.")
    @Outcome(id = ".*, 1|.*, 10", expect = FORBIDDEN, desc = "One of them is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class IncrementAndMerge {
        private final Node host = new Node();

        @Actor
        public void increment(ILI_Result r) {
            r.r1 = VisitAccessors.getAndAddCount(host, 1);
        }

        @Actor
        public void merge(ILI_Result r) {
            r.r2 = VisitAccessors.count().merge(host, 10, Integer::sum);
        }

        @Arbiter
        public void after(ILI_Result r) {
            r.r3 = VisitAccessors.getCount(host);
        }
    }

    /** A set and a removal. */
    @JCStressTest
    @Outcome(id = "A, B", expect = ACCEPTABLE, desc = "Removed, then set.")
    @Outcome(id = "B, null", expect = ACCEPTABLE, desc = "Set, then removed.")
    @Outcome(id = "A, null", expect = FORBIDDEN, desc = "What was set is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class SetAndRemove {
        private final Node host = new Node();

        public SetAndRemove() {
            VisitAccessors.setLetter(host, Letter.A);
        }

        @Actor
        public void set() {
            VisitAccessors.setLetter(host, Letter.B);
        }

        @Actor
        public void remove(LL_Result r) {
            r.r1 = VisitAccessors.letter().remove(host);
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = VisitAccessors.getLetter(host);
        }
    }
}
