package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.weakattached.runtime.WeakValueDictionary;

/** A value that is held weakly dies while others work on it. */
public final class DeathRaces {
    private DeathRaces() {}

    /** A host whose weakly held value, A, dies at some time. */
    abstract static class Race {
        private static final Mortals TABLE = new Mortals();

        final Node host = new Node();
        private final Reference<?> dying;

        Race() {
            TABLE.letter.put(host, Letter.A);
            dying = TABLE.letterOf(host);
        }

        final void kill() {
            dying.clear();
        }

        final @Nullable Letter put() {
            return TABLE.letter.put(host, Letter.B);
        }

        final @Nullable Letter putIfAbsent() {
            return TABLE.letter.putIfAbsent(host, Letter.B);
        }

        final @Nullable Letter replace() {
            return TABLE.letter.replace(host, Letter.B);
        }

        final @Nullable Letter compute() {
            return TABLE.letter.compute(host, (key, old) -> Letter.after(old));
        }

        final @Nullable Letter letter() {
            return TABLE.letter.get(host);
        }
    }

    /** The other thread puts a value. */
    @JCStressTest
    @Outcome(id = "A, B", expect = ACCEPTABLE, desc = "Put before the death.")
    @Outcome(id = "null, B", expect = ACCEPTABLE, desc = "Put after the death.")
    @Outcome(id = ".*, null", expect = FORBIDDEN, desc = "The new value is lost with the old one.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class Put extends Race {
        @Actor
        public void die() {
            kill();
        }

        @Actor
        public void put(LL_Result r) {
            r.r1 = put();
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = letter();
        }
    }

    /** The other thread puts a value if there is none. */
    @JCStressTest
    @Outcome(id = "A, null", expect = ACCEPTABLE, desc = "Nothing to put before the death.")
    @Outcome(id = "null, B", expect = ACCEPTABLE, desc = "Put after the death.")
    @Outcome(id = "null, null", expect = FORBIDDEN, desc = "The new value is lost with the old one.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class PutIfAbsent extends Race {
        @Actor
        public void die() {
            kill();
        }

        @Actor
        public void put(LL_Result r) {
            r.r1 = putIfAbsent();
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = letter();
        }
    }

    /** The other thread replaces the value, if there is one. */
    @JCStressTest
    @Outcome(id = "A, B", expect = ACCEPTABLE, desc = "Replaced before the death.")
    @Outcome(id = "null, null", expect = ACCEPTABLE, desc = "Nothing to replace after the death.")
    @Outcome(id = "A, null", expect = FORBIDDEN, desc = "The new value is lost with the old one.")
    @Outcome(id = "null, B", expect = FORBIDDEN, desc = "A value was put where there was none.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class Replace extends Race {
        @Actor
        public void die() {
            kill();
        }

        @Actor
        public void replace(LL_Result r) {
            r.r1 = replace();
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = letter();
        }
    }

    /** The other thread computes the letter after the one that is there. */
    @JCStressTest
    @Outcome(id = "B, B", expect = ACCEPTABLE, desc = "Computed before the death.")
    @Outcome(id = "A, A", expect = ACCEPTABLE, desc = "Computed from nothing, after the death.")
    @Outcome(id = ".*, null", expect = FORBIDDEN, desc = "The result is lost with the old value.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class Compute extends Race {
        @Actor
        public void die() {
            kill();
        }

        @Actor
        public void compute(LL_Result r) {
            r.r1 = compute();
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = letter();
        }
    }

    /**
     * One thread replaces the value of a dictionary with weak values, the other puts one if there is none. Nobody holds the
     * old value, so each collection, of which there are many, kills it.
     */
    @JCStressTest
    @Outcome(id = "old, A, A", expect = ACCEPTABLE, desc = "Replaced before the death, then nothing to put.")
    @Outcome(id = "old, old, A", expect = ACCEPTABLE, desc = "Nothing to put, then replaced before the death.")
    @Outcome(
            id = "null, old, null",
            expect = ACCEPTABLE,
            desc = "Nothing to put, then nothing to replace after the death.")
    @Outcome(id = "null, null, B", expect = ACCEPTABLE, desc = "Nothing to replace after the death, then put.")
    @Outcome(id = "B, null, A", expect = ACCEPTABLE, desc = "Put after the death, then replaced.")
    @Outcome(id = ".*, null, null", expect = FORBIDDEN, desc = "What was put is lost.")
    @Outcome(id = "old, null, .*", expect = FORBIDDEN, desc = "A value that was replaced by another was absent.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class OfUnheldValue {
        private final WeakValueDictionary<Letter, Object> dictionary = new WeakValueDictionary<>();

        public OfUnheldValue() {
            dictionary.put(Letter.C, new Object());
        }

        /** Holds no object that was not there before. */
        private static @Nullable Object name(@Nullable Object value) {
            return value == null || value instanceof Letter ? value : "old";
        }

        @Actor
        public void replace(LLL_Result r) {
            r.r1 = name(dictionary.replace(Letter.C, Letter.A));
        }

        @Actor
        public void putIfAbsent(LLL_Result r) {
            r.r2 = name(dictionary.putIfAbsent(Letter.C, Letter.B));
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = name(dictionary.get(Letter.C));
        }
    }
}
