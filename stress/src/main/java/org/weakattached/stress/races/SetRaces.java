package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;
import org.weakattached.runtime.WeakSet;

/** Two operations of a set on one element. */
public final class SetRaces {
    private static final WeakSet<Node> SET = new WeakSet<>();

    private SetRaces() {}

    /** Both add. */
    @JCStressTest
    @Outcome(
            id = {"true, false, true", "false, true, true"},
            expect = ACCEPTABLE,
            desc = "One adds.")
    @Outcome(id = "true, true, .*", expect = FORBIDDEN, desc = "Both believe that they added.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class AddTwice {
        private final Node element = new Node();

        @Actor
        public void one(ZZZ_Result r) {
            r.r1 = SET.add(element);
        }

        @Actor
        public void other(ZZZ_Result r) {
            r.r2 = SET.add(element);
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = SET.contains(element);
        }
    }

    /** One adds, the other removes. */
    @JCStressTest
    @Outcome(id = "true, false, true", expect = ACCEPTABLE, desc = "Nothing to remove yet.")
    @Outcome(id = "true, true, false", expect = ACCEPTABLE, desc = "Added, then removed.")
    @Outcome(id = "true, true, true", expect = FORBIDDEN, desc = "What was removed is still there.")
    @Outcome(id = "true, false, false", expect = FORBIDDEN, desc = "What was added is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class AddAndRemove {
        private final Node element = new Node();

        @Actor
        public void add(ZZZ_Result r) {
            r.r1 = SET.add(element);
        }

        @Actor
        public void remove(ZZZ_Result r) {
            r.r2 = SET.remove(element);
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = SET.contains(element);
        }
    }

    /** One removes what is there, the other adds it again. */
    @JCStressTest
    @Outcome(id = "true, true, true", expect = ACCEPTABLE, desc = "Removed, then added again.")
    @Outcome(id = "false, true, false", expect = ACCEPTABLE, desc = "Nothing to add, then removed.")
    @Outcome(id = "true, true, false", expect = FORBIDDEN, desc = "What was added is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class AddAgainAndRemove {
        private final Node element = new Node();

        public AddAgainAndRemove() {
            SET.add(element);
        }

        @Actor
        public void add(ZZZ_Result r) {
            r.r1 = SET.add(element);
        }

        @Actor
        public void remove(ZZZ_Result r) {
            r.r2 = SET.remove(element);
        }

        @Arbiter
        public void after(ZZZ_Result r) {
            r.r3 = SET.contains(element);
        }
    }
}
