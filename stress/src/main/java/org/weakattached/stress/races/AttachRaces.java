package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.IZ_Result;
import org.openjdk.jcstress.infra.results.LI_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads attach to a host that nothing is attached to: one entry is chosen, and both use it. */
public final class AttachRaces {
    private AttachRaces() {}

    /** Both count. */
    @JCStressTest
    @Outcome(
            id = {"0, 1, 2", "1, 0, 2"},
            expect = ACCEPTABLE,
            desc = "One after the other.")
    @Outcome(id = "0, 0, 1", expect = FORBIDDEN, desc = "Each had an entry of its own: an increment is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class Increments {
        private final Node host = new Node();

        @Actor
        public void one(III_Result r) {
            r.r1 = VisitAccessors.getAndAddCount(host, 1);
        }

        @Actor
        public void other(III_Result r) {
            r.r2 = VisitAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(III_Result r) {
            r.r3 = VisitAccessors.getCount(host);
        }
    }

    /** Each writes a field of its own. */
    @JCStressTest
    @Outcome(id = "set, 1", expect = ACCEPTABLE, desc = "Both are there.")
    @Outcome(
            id = {"new, 1", "set, 0"},
            expect = FORBIDDEN,
            desc = "A value went to an entry that lost the race.")
    @Outcome(expect = FORBIDDEN, desc = "Both are lost.")
    @State
    public static class TwoFields {
        private final Node host = new Node();

        @Actor
        public void name() {
            VisitAccessors.setName(host, "set");
        }

        @Actor
        public void count() {
            VisitAccessors.setCount(host, 1);
        }

        @Arbiter
        public void after(LI_Result r) {
            r.r1 = VisitAccessors.getName(host);
            r.r2 = VisitAccessors.getCount(host);
        }
    }

    /** Both ask for the value that a final field computes for the host. */
    @JCStressTest
    @Outcome(id = "true, true", expect = ACCEPTABLE, desc = "One value was chosen, and given to both.")
    @Outcome(expect = FORBIDDEN, desc = "A thread got a value that was not chosen.")
    @State
    public static class ValueOfHost {
        private final Node host = new Node();
        private @Nullable Content one;
        private @Nullable Content other;

        @Actor
        public void one() {
            one = VisitAccessors.getOrigin(host);
        }

        @Actor
        public void other() {
            other = VisitAccessors.getOrigin(host);
        }

        @Arbiter
        public void after(ZZ_Result r) {
            r.r1 = VisitAccessors.getOrigin(host) == one;
            r.r2 = VisitAccessors.getOrigin(host) == other;
        }
    }

    /** Both open something that is closed with the host. */
    @JCStressTest
    @Outcome(id = "1, false", expect = ACCEPTABLE, desc = "What was not chosen is closed.")
    @Outcome(id = "2, false", expect = FORBIDDEN, desc = "What was not chosen is left open.")
    @Outcome(expect = FORBIDDEN, desc = "What is in use is closed, or what is not was closed twice.")
    @State
    public static class Closeables {
        private final Tenant tenant = new Tenant();

        @Actor
        public void one() {
            LeaseAccessors.getRoom(tenant);
        }

        @Actor
        public void other() {
            LeaseAccessors.getRoom(tenant);
        }

        @Arbiter
        public void after(IZ_Result r) {
            r.r1 = tenant.open.get();
            r.r2 = LeaseAccessors.getRoom(tenant).isClosed();
        }
    }

    /** One sets a field, the other puts a value into its dictionary if there is none. */
    @JCStressTest
    @Outcome(id = "null, set", expect = ACCEPTABLE, desc = "First put, then set.")
    @Outcome(id = "set, set", expect = ACCEPTABLE, desc = "First set.")
    @Outcome(id = "new, set", expect = ACCEPTABLE, desc = "First attached, then set; the initial value is one, too.")
    @Outcome(id = ".*, put", expect = FORBIDDEN, desc = "What was set is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class SetAndPutIfAbsent {
        private final Node host = new Node();

        @Actor
        public void set() {
            VisitAccessors.setName(host, "set");
        }

        @Actor
        public void put(LL_Result r) {
            r.r1 = VisitAccessors.name().putIfAbsent(host, "put");
        }

        @Arbiter
        public void after(LL_Result r) {
            r.r2 = VisitAccessors.getName(host);
        }
    }
}
