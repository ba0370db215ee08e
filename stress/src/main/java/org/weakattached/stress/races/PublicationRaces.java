package org.weakattached.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.ConcurrentMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIZ_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZI_Result;
import org.weakattached.runtime.WeakSet;

/** Who sees what is attached also sees what was written before it was. */
public final class PublicationRaces {
    private PublicationRaces() {}

    /** A reader looks for the entry that a writer makes. */
    @JCStressTest
    @Outcome(id = "null, null", expect = ACCEPTABLE, desc = "Before there is an entry.")
    @Outcome(id = "null, new", expect = ACCEPTABLE, desc = "The entry came in between.")
    @Outcome(id = "0, new", expect = ACCEPTABLE, desc = "The entry is there, with all that it starts with.")
    @Outcome(id = "7, new", expect = ACCEPTABLE, desc = "After the write.")
    @Outcome(id = ".*, null", expect = FORBIDDEN, desc = "An entry is seen without what it starts with.")
    @Outcome(expect = FORBIDDEN, desc = "A value that nobody wrote.")
    @State
    public static class InitialValues {
        private final Node host = new Node();

        @Actor
        public void write() {
            VisitAccessors.setCount(host, 7);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = VisitAccessors.count().get(host);
            r.r2 = VisitAccessors.name().get(host);
        }
    }

    /** A reader looks for the object that a final field computes for the host. */
    @JCStressTest
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = "Before there is one.")
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "With its content.")
    @Outcome(expect = FORBIDDEN, desc = "Without its content.")
    @State
    public static class ValueOfHost {
        private final Node host = new Node();

        @Actor
        public void attach() {
            VisitAccessors.getOrigin(host);
        }

        @Actor
        public void read(I_Result r) {
            r.r1 = Content.of(VisitAccessors.origin().get(host));
        }
    }

    /** Two threads are the first to read a field that starts with an object, on hosts that nothing is attached to. */
    @JCStressTest
    @Outcome(id = "7, 7, true", expect = ACCEPTABLE, desc = "The same default, with its content.")
    @Outcome(id = "7, 7, false", expect = FORBIDDEN, desc = "There are two defaults.")
    @Outcome(expect = FORBIDDEN, desc = "The default is seen without its content.")
    @State
    public static class Defaults {
        private final Tallies tallies = new Tallies();
        private final Node one = new Node();
        private final Node other = new Node();
        private Content seenByOne = new Content(0);
        private Content seenByOther = new Content(0);

        @Actor
        public void one(IIZ_Result r) {
            seenByOne = tallies.getStart(one);
            r.r1 = seenByOne.number;
        }

        @Actor
        public void other(IIZ_Result r) {
            seenByOther = tallies.getStart(other);
            r.r2 = seenByOther.number;
        }

        @Arbiter
        public void after(IIZ_Result r) {
            r.r3 = seenByOne == seenByOther;
        }
    }

    /** An object goes from thread to thread through a field. */
    @JCStressTest
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = "Before the write.")
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "With its content.")
    @Outcome(expect = FORBIDDEN, desc = "Without its content: the field has no release and acquire.")
    @State
    public static class ThroughField {
        private final Node host = new Node();

        public ThroughField() {
            VisitAccessors.setCount(host, 1);
        }

        @Actor
        public void write() {
            VisitAccessors.setContent(host, new Content(7));
        }

        @Actor
        public void read(I_Result r) {
            r.r1 = Content.of(VisitAccessors.getContent(host));
        }
    }

    /** An object goes from thread to thread through a field that holds it weakly. */
    @JCStressTest
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = "Before the write, or after its death.")
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "With its content.")
    @Outcome(expect = FORBIDDEN, desc = "Without its content: the field has no release and acquire.")
    @State
    public static class ThroughWeakField {
        private final Node host = new Node();

        public ThroughWeakField() {
            VisitAccessors.setCount(host, 1);
        }

        @Actor
        public void write() {
            VisitAccessors.setWeakContent(host, new Content(7));
        }

        @Actor
        public void read(I_Result r) {
            r.r1 = Content.of(VisitAccessors.getWeakContent(host));
        }
    }

    /** An object goes from thread to thread through a dictionary. */
    @JCStressTest
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = "Before the write, or after its death.")
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "With its content.")
    @Outcome(expect = FORBIDDEN, desc = "Without its content.")
    @State
    public static class ThroughDictionary {
        private final Node key = new Node();
        private final ConcurrentMap<Node, Content> dictionary = Dictionaries.ofContents();

        @Actor
        public void write() {
            dictionary.put(key, new Content(7));
        }

        @Actor
        public void read(I_Result r) {
            r.r1 = Content.of(dictionary.get(key));
        }
    }

    /** A number in a field says that something else was written. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 7", "1, 7"},
            expect = ACCEPTABLE,
            desc = "In the order of writing.")
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "The number overtook what was written before it.")
    @Outcome(expect = FORBIDDEN, desc = "A value that nobody wrote.")
    @State
    public static class BeforeNumber {
        private final Node host = new Node();
        private int written;

        @Actor
        public void write() {
            written = 7;
            VisitAccessors.setCount(host, 1);
        }

        @Actor
        public void read(II_Result r) {
            r.r1 = VisitAccessors.getCount(host);
            r.r2 = written;
        }
    }

    /** An element of a set says that something else was written. */
    @JCStressTest
    @Outcome(
            id = {"false, 0", "false, 7", "true, 7"},
            expect = ACCEPTABLE,
            desc = "In the order of writing.")
    @Outcome(id = "true, 0", expect = FORBIDDEN, desc = "The element overtook what was written before it.")
    @Outcome(expect = FORBIDDEN, desc = "A value that nobody wrote.")
    @State
    public static class BeforeElement {
        private static final WeakSet<Node> SET = new WeakSet<>();

        private final Node element = new Node();
        private int written;

        @Actor
        public void write() {
            written = 7;
            SET.add(element);
        }

        @Actor
        public void read(ZI_Result r) {
            r.r1 = SET.contains(element);
            r.r2 = written;
        }
    }

    /** Each thread writes a volatile field of one host and reads that of the other. */
    @JCStressTest
    @Outcome(
            id = {"0, 1", "1, 0", "1, 1"},
            expect = ACCEPTABLE,
            desc = "In some order.")
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "Both reads overtook the writes: the field is not volatile.")
    @Outcome(expect = FORBIDDEN, desc = "A value that nobody wrote.")
    @State
    public static class VolatileField {
        private final Node one = new Node();
        private final Node other = new Node();

        public VolatileField() {
            VisitAccessors.setFlag(one, 0);
            VisitAccessors.setFlag(other, 0);
        }

        @Actor
        public void one(II_Result r) {
            VisitAccessors.setFlag(one, 1);
            r.r1 = VisitAccessors.getFlag(other);
        }

        @Actor
        public void other(II_Result r) {
            VisitAccessors.setFlag(other, 1);
            r.r2 = VisitAccessors.getFlag(one);
        }
    }
}
