package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.ZII_Result;
import org.openjdk.jcstress.infra.results.ZIZ_Result;
import org.openjdk.jcstress.infra.results.ZZZZ_Result;
import org.openjdk.jcstress.infra.results.ZZZ_Result;

/** Two extensions share the slot of a host, by {@code SlotStore}, without a lock. */
public final class SlotRaces {
    private SlotRaces() {}

    private static boolean detach(Seat host) {
        return TicketAccessors.attachments().detach(host);
    }

    private static boolean detachOther(Seat host) {
        return CushionAccessors.attachments().detach(host);
    }

    /** Two threads attach first. */
    @JCStressTest
    @Outcome(
            id = {"0, 1, 2", "1, 0, 2"},
            expect = ACCEPTABLE,
            desc = "One after the other.")
    @Outcome(id = "0, 0, 1", expect = FORBIDDEN, desc = "Each had an entry of its own: an increment is lost.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class FirstAttach {
        private final Seat host = new Seat();

        @Actor
        public void one(III_Result r) {
            r.r1 = TicketAccessors.getAndAddCount(host, 1);
        }

        @Actor
        public void other(III_Result r) {
            r.r2 = TicketAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(III_Result r) {
            r.r3 = TicketAccessors.getCount(host);
        }
    }

    /** One attaches first, and another reads. */
    @JCStressTest
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = "Read before.")
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "Read after.")
    @Outcome(id = "0", expect = FORBIDDEN, desc = "The value was seen before what is in it.")
    @Outcome(expect = FORBIDDEN, desc = "Nobody wrote this.")
    @State
    public static class FirstSet {
        private final Seat host = new Seat();

        @Actor
        public void set() {
            TicketAccessors.setContent(host, new Content(7));
        }

        @Actor
        public void get(I_Result r) {
            r.r1 = Content.of(TicketAccessors.getContent(host));
        }
    }

    /** Two extensions attach first. */
    @JCStressTest
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Both are there.")
    @Outcome(expect = FORBIDDEN, desc = "What one attached is lost.")
    @State
    public static class TwoExtensions {
        private final Seat host = new Seat();

        @Actor
        public void one() {
            TicketAccessors.getAndAddCount(host, 1);
        }

        @Actor
        public void other() {
            CushionAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(II_Result r) {
            r.r1 = TicketAccessors.getCount(host);
            r.r2 = CushionAccessors.getCount(host);
        }
    }

    /** Both detach. */
    @JCStressTest
    @Outcome(
            id = {"true, false, false", "false, true, false"},
            expect = ACCEPTABLE,
            desc = "One detaches.")
    @Outcome(expect = FORBIDDEN, desc = "Both believe that they detached, or none does.")
    @State
    public static class DetachTwice {
        private final Seat host = new Seat();

        public DetachTwice() {
            TicketAccessors.setCount(host, 5);
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
            r.r3 = TicketAccessors.attachments().isAttached(host);
        }
    }

    /** One detaches, the other counts. */
    @JCStressTest
    @Outcome(id = "true, 5, 0", expect = ACCEPTABLE, desc = "Counted, then detached.")
    @Outcome(id = "true, 0, 1", expect = ACCEPTABLE, desc = "Detached, then counted from the default.")
    @Outcome(expect = FORBIDDEN, desc = "No order of the two explains this.")
    @State
    public static class DetachAndIncrement {
        private final Seat host = new Seat();

        public DetachAndIncrement() {
            TicketAccessors.setCount(host, 5);
        }

        @Actor
        public void detachIt(ZII_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void increment(ZII_Result r) {
            r.r2 = TicketAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(ZII_Result r) {
            r.r3 = TicketAccessors.getCount(host);
        }
    }

    /** One extension detaches while the other attaches first. */
    @JCStressTest
    @Outcome(id = "true, 1, false", expect = ACCEPTABLE, desc = "Neither knows of the other.")
    @Outcome(expect = FORBIDDEN, desc = "What one detached is there, or what the other attached is not.")
    @State
    public static class DetachAndAttachOther {
        private final Seat host = new Seat();

        public DetachAndAttachOther() {
            TicketAccessors.setCount(host, 5);
        }

        @Actor
        public void detachIt(ZIZ_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void attachOther() {
            CushionAccessors.getAndAddCount(host, 1);
        }

        @Arbiter
        public void after(ZIZ_Result r) {
            r.r2 = CushionAccessors.getCount(host);
            r.r3 = TicketAccessors.attachments().isAttached(host);
        }
    }

    /** Two extensions detach, whose entries are neighbours. */
    @JCStressTest
    @Outcome(id = "true, true, false, false", expect = ACCEPTABLE, desc = "Nothing is left.")
    @Outcome(expect = FORBIDDEN, desc = "What was detached is still there.")
    @State
    public static class DetachBoth {
        private final Seat host = new Seat();

        public DetachBoth() {
            TicketAccessors.setCount(host, 5);
            CushionAccessors.setCount(host, 5);
        }

        @Actor
        public void one(ZZZZ_Result r) {
            r.r1 = detach(host);
        }

        @Actor
        public void other(ZZZZ_Result r) {
            r.r2 = detachOther(host);
        }

        @Arbiter
        public void after(ZZZZ_Result r) {
            r.r3 = TicketAccessors.attachments().isAttached(host);
            r.r4 = CushionAccessors.attachments().isAttached(host);
        }
    }

    /** Two extensions detach, and one attaches again. The last number is ten times the count, and one more if the other is there. */
    @JCStressTest
    @Outcome(id = "1, 1, 0, 10", expect = ACCEPTABLE, desc = "Only what was attached again is there.")
    @Outcome(expect = FORBIDDEN, desc = "What was detached is there, or what was attached again is not.")
    @State
    public static class DetachBothAndAttachAgain {
        private final Seat host = new Seat();

        public DetachBothAndAttachAgain() {
            TicketAccessors.setCount(host, 5);
            CushionAccessors.setCount(host, 5);
        }

        @Actor
        public void one(IIII_Result r) {
            r.r1 = detach(host) ? 1 : 0;
            r.r3 = TicketAccessors.getAndAddCount(host, 1);
        }

        @Actor
        public void other(IIII_Result r) {
            r.r2 = detachOther(host) ? 1 : 0;
        }

        @Arbiter
        public void after(IIII_Result r) {
            r.r4 = 10 * TicketAccessors.getCount(host)
                    + (CushionAccessors.attachments().isAttached(host) ? 1 : 0);
        }
    }
}
