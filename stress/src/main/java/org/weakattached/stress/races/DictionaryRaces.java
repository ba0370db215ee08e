package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.ConcurrentMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZZL_Result;

/** Two operations of a dictionary on one key: each takes effect at once. */
public final class DictionaryRaces {
    private DictionaryRaces() {}

    /** A dictionary of some kind, and a key that it does not have. */
    abstract static class Race {
        final Node key = new Node();
        final ConcurrentMap<Node, Letter> dictionary = Dictionaries.ofLetters();
    }

    /** A dictionary that has the key, with the value A. */
    abstract static class RaceOverA extends Race {
        RaceOverA() {
            dictionary.put(key, Letter.A);
        }
    }

    /** Both put if there is none. */
    @JCStressTest
    @Outcome(
            id = {"null, A, A", "B, null, B"},
            expect = ACCEPTABLE,
            desc = "One wins, and the other gets its value.")
    @Outcome(id = "null, null, .*", expect = FORBIDDEN, desc = "Both believe that they won.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class PutIfAbsentTwice extends Race {
        @Actor
        public void a(LLL_Result r) {
            r.r1 = dictionary.putIfAbsent(key, Letter.A);
        }

        @Actor
        public void b(LLL_Result r) {
            r.r2 = dictionary.putIfAbsent(key, Letter.B);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** Both compute if there is none. */
    @JCStressTest
    @Outcome(
            id = {"A, A, A", "B, B, B"},
            expect = ACCEPTABLE,
            desc = "One result was chosen, and given to both.")
    @Outcome(expect = FORBIDDEN, desc = "A thread got a result that was not chosen.")
    @State
    public static class ComputeIfAbsentTwice extends Race {
        @Actor
        public void a(LLL_Result r) {
            r.r1 = dictionary.computeIfAbsent(key, k -> Letter.A);
        }

        @Actor
        public void b(LLL_Result r) {
            r.r2 = dictionary.computeIfAbsent(key, k -> Letter.B);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** Both compute the letter after the one that is there. */
    @JCStressTest
    @Outcome(
            id = {"A, B, B", "B, A, B"},
            expect = ACCEPTABLE,
            desc = "One after the other.")
    @Outcome(id = "A, A, A", expect = FORBIDDEN, desc = "Both computed from nothing: one result is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class ComputeTwice extends Race {
        @Actor
        public void one(LLL_Result r) {
            r.r1 = dictionary.compute(key, (k, old) -> Letter.after(old));
        }

        @Actor
        public void other(LLL_Result r) {
            r.r2 = dictionary.compute(key, (k, old) -> Letter.after(old));
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** One computes the letter after the one that is there, the other removes it. */
    @JCStressTest
    @Outcome(id = "A, A, A", expect = ACCEPTABLE, desc = "Removed, then computed from nothing.")
    @Outcome(id = "B, B, null", expect = ACCEPTABLE, desc = "Computed, then removed.")
    @Outcome(id = "B, A, .*", expect = FORBIDDEN, desc = "The value that was removed was used again.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class ComputeAndRemove extends RaceOverA {
        @Actor
        public void compute(LLL_Result r) {
            r.r1 = dictionary.compute(key, (k, old) -> Letter.after(old));
        }

        @Actor
        public void remove(LLL_Result r) {
            r.r2 = dictionary.remove(key);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** Both put, over another value. */
    @JCStressTest
    @Outcome(
            id = {"A, B, C", "C, A, B"},
            expect = ACCEPTABLE,
            desc = "One after the other.")
    @Outcome(id = "A, A, .*", expect = FORBIDDEN, desc = "Both replaced the same value: one value is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class PutTwice extends RaceOverA {
        @Actor
        public void b(LLL_Result r) {
            r.r1 = dictionary.put(key, Letter.B);
        }

        @Actor
        public void c(LLL_Result r) {
            r.r2 = dictionary.put(key, Letter.C);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** One puts while the other removes. */
    @JCStressTest
    @Outcome(id = "null, A, B", expect = ACCEPTABLE, desc = "Removed, then put.")
    @Outcome(id = "A, B, null", expect = ACCEPTABLE, desc = "Put, then removed.")
    @Outcome(id = "null, A, null", expect = FORBIDDEN, desc = "The value went to an entry that was let go of.")
    @Outcome(id = "A, A, .*", expect = FORBIDDEN, desc = "Both got the same value.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class PutAndRemove extends RaceOverA {
        @Actor
        public void put(LLL_Result r) {
            r.r1 = dictionary.put(key, Letter.B);
        }

        @Actor
        public void remove(LLL_Result r) {
            r.r2 = dictionary.remove(key);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** One puts if there is none while the other removes. */
    @JCStressTest
    @Outcome(id = "null, A, B", expect = ACCEPTABLE, desc = "Removed, then put.")
    @Outcome(id = "A, A, null", expect = ACCEPTABLE, desc = "Nothing to put, then removed.")
    @Outcome(id = "null, A, null", expect = FORBIDDEN, desc = "The value went to an entry that was let go of.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class PutIfAbsentAndRemove extends RaceOverA {
        @Actor
        public void put(LLL_Result r) {
            r.r1 = dictionary.putIfAbsent(key, Letter.B);
        }

        @Actor
        public void remove(LLL_Result r) {
            r.r2 = dictionary.remove(key);
        }

        @Arbiter
        public void after(LLL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }

    /** Both remove. */
    @JCStressTest
    @Outcome(
            id = {"A, null", "null, A"},
            expect = ACCEPTABLE,
            desc = "One gets the value.")
    @Outcome(id = "A, A", expect = FORBIDDEN, desc = "Both got the value.")
    @Outcome(expect = FORBIDDEN, desc = "Nobody got the value.")
    @State
    public static class RemoveTwice extends RaceOverA {
        @Actor
        public void one(LL_Result r) {
            r.r1 = dictionary.remove(key);
        }

        @Actor
        public void other(LL_Result r) {
            r.r2 = dictionary.remove(key);
        }
    }

    /** One replaces a value, the other removes it; both only if it is the one they know. */
    @JCStressTest
    @Outcome(id = "true, false, B", expect = ACCEPTABLE, desc = "Replaced first.")
    @Outcome(id = "false, true, null", expect = ACCEPTABLE, desc = "Removed first.")
    @Outcome(id = "true, true, .*", expect = FORBIDDEN, desc = "Both believe that the value was theirs.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class ReplaceAndRemove extends RaceOverA {
        @Actor
        public void replace(ZZL_Result r) {
            r.r1 = dictionary.replace(key, Letter.A, Letter.B);
        }

        @Actor
        public void remove(ZZL_Result r) {
            r.r2 = dictionary.remove(key, Letter.A);
        }

        @Arbiter
        public void after(ZZL_Result r) {
            r.r3 = dictionary.get(key);
        }
    }
}
