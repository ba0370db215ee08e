package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compiles extensions, and runs what was generated. */
final class RoundTripTest {
    @Test
    void readsWhatWasWrittenElseTheDefault() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached String id = "none";
                    @WeakAttached volatile int retries = 3;
                    @WeakAttached double share;
                    @WeakAttached boolean open = true;
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread one = new Thread();
                        Thread two = new Thread();
                        TraceAccessors.setId(one, "a");
                        TraceAccessors.setShare(one, 0.5);
                        TraceAccessors.setOpen(one, false);
                        TraceAccessors.getAndAddRetries(one, 2);
                        return List.of(
                                TraceAccessors.getId(one), TraceAccessors.getRetries(one),
                                TraceAccessors.getShare(one), TraceAccessors.isOpen(one),
                                TraceAccessors.getId(two), TraceAccessors.getRetries(two),
                                TraceAccessors.getShare(two), TraceAccessors.isOpen(two),
                                TraceAccessors.attachments().isAttached(one),
                                TraceAccessors.attachments().isAttached(two));
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of("a", 5, 0.5, false, "none", 3, 0.0, true, true, false));
    }

    @Test
    void readsWithoutLoadingAnExtensionThatStartsWithNothing() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace extends Base {
                    static { Use.loaded.add("Trace"); }
                    @WeakAttached String id;
                    @WeakAttached int retries;
                }
                """, """
                abstract class Base {
                    static { Use.loaded.add("Base"); }
                    @WeakAttached boolean open;
                }
                """, """
                class Use {
                    static final List<String> loaded = new ArrayList<>();

                    static List<Object> run() {
                        Thread host = new Thread();
                        List<Object> read = new ArrayList<>();
                        read.add(TraceAccessors.getId(host) == null);
                        read.add(TraceAccessors.getRetries(host));
                        read.add(TraceAccessors.isOpen(host));
                        TraceAccessors.attachments().warmUp();
                        TraceAccessors.getAndAddRetries(host, 1);
                        read.add(TraceAccessors.getRetries(host));
                        read.add(loaded);
                        return read;
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(true, 0, false, 1, List.of()));
    }

    @Test
    void loadsAnExtensionForItsDefaultsWhereItHasAny() throws Throwable {
        for (String start : List.of("String id = null;", "String id; { }", "String id; Trace() {}")) {
            Loaded loaded = Loaded.from("""
                    @AttachedTo(Thread.class)
                    class Trace {
                        static { Use.loaded.add("Trace"); }
                        @WeakAttached %s
                    }
                    """.formatted(start), """
                    class Use {
                        static final List<String> loaded = new ArrayList<>();

                        static List<String> run() {
                            TraceAccessors.attachments().warmUp();
                            List<String> before = List.copyOf(loaded);
                            TraceAccessors.getId(new Thread());
                            loaded.removeAll(before);
                            return loaded.isEmpty() ? before : loaded;
                        }
                    }
                    """);
            assertThat(loaded.run()).isEqualTo(List.of("Trace"));
        }
    }

    @Test
    @Tag(AgentRun.SIDE_TABLE)
    void makesTheDefaultsOfAnInstanceWithIt() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(value = Thread.class, scope = Scope.INSTANCE)
                class Trace {
                    @WeakAttached String id = Use.next();
                }
                """, """
                class Use {
                    static int made;

                    static String next() {
                        return "made " + ++made;
                    }

                    static List<Object> run() {
                        TraceAccessors one = new TraceAccessors();
                        int before = made;
                        return List.of(before, one.getId(new Thread()), made);
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(1, "made 1", 1));
    }

    @Test
    void changesEveryPrimitiveThroughItsDictionary() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(byte[].class)
                class All {
                    @WeakAttached boolean a;
                    @WeakAttached byte b;
                    @WeakAttached short c;
                    @WeakAttached char d;
                    @WeakAttached int e;
                    @WeakAttached long f;
                    @WeakAttached float g;
                    @WeakAttached double h;
                }
                """, """
                class Use {
                    static List<Object> run() {
                        byte[] host = {};
                        AllAccessors.a().put(host, true);
                        AllAccessors.b().put(host, (byte) 2);
                        AllAccessors.c().put(host, (short) 3);
                        AllAccessors.d().put(host, 'd');
                        AllAccessors.e().merge(host, 5, Integer::sum);
                        AllAccessors.f().compute(host, (k, v) -> v + 6);
                        AllAccessors.g().replace(host, 7f);
                        AllAccessors.h().put(host, Double.NaN);
                        AllAccessors.h().replace(host, Double.NaN, 8.0);
                        return List.of(
                                AllAccessors.isA(host), AllAccessors.getB(host), AllAccessors.getC(host),
                                AllAccessors.getD(host), AllAccessors.getE(host), AllAccessors.getF(host),
                                AllAccessors.getG(host), AllAccessors.getH(host));
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(true, (byte) 2, (short) 3, 'd', 5, 6L, 7f, 8.0));
    }

    @Test
    void computesAFinalFieldOnceAHost() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Notes {
                    static int made;
                    @WeakAttached final List<String> lines = new ArrayList<>();
                    @WeakAttached final int number = ++made;
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread one = new Thread();
                        Thread two = new Thread();
                        NotesAccessors.getLines(one).add("x");
                        return List.of(
                                NotesAccessors.getLines(one), NotesAccessors.getLines(two),
                                NotesAccessors.getNumber(one), NotesAccessors.getNumber(two),
                                NotesAccessors.number().get(one), Notes.made);
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(List.of("x"), List.of(), 1, 2, 1, 2));
    }

    @Test
    void computesAllInitialValuesFromTheHostWhereTheConstructorTakesIt() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Label {
                    @WeakAttached String text = "none";
                    @WeakAttached List<String> lines = new ArrayList<>();
                    Label() {}
                    Label(Thread host) { text = host.getName(); }
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread one = new Thread("one");
                        Thread two = new Thread("two");
                        LabelAccessors.getLines(one).add("x");
                        LabelAccessors.setText(one, "ONE");
                        return List.of(
                                LabelAccessors.getText(one), LabelAccessors.getText(two),
                                LabelAccessors.getLines(two), LabelAccessors.attachments().isAttached(two));
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of("ONE", "two", List.of(), true));
    }

    @Test
    void keepsEntriesInHostsWhereThereIsAStore() throws Throwable {
        Loaded loaded = Loaded.from("""
                class Player implements AttachmentSlot {
                    private final AtomicReference<Object> slot = new AtomicReference<>();
                    @Override public Object attachmentSlot() { return slot.get(); }
                    @Override public boolean compareAndSetAttachmentSlot(Object expected, Object value) {
                        return slot.compareAndSet(expected, value);
                    }
                }
                """, """
                @AttachedTo(value = Player.class, store = SlotStore.class)
                class Score {
                    @WeakAttached int points = 7;
                    @WeakAttached Player rival;
                    @WeakAttached final List<String> notes = new ArrayList<>();
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Player one = new Player();
                        Player two = new Player();
                        List<Object> seen = new ArrayList<>();
                        seen.add(ScoreAccessors.getPoints(one));
                        seen.add(one.attachmentSlot() == null);
                        seen.add(ScoreAccessors.getAndAddPoints(one, 1));
                        seen.add(one.attachmentSlot().getClass().getSimpleName());
                        seen.add(ScoreAccessors.points().get(one));
                        seen.add(ScoreAccessors.points().get(two) == null);
                        ScoreAccessors.setRival(one, one);
                        seen.add(ScoreAccessors.rival().remove(one) == one);
                        ScoreAccessors.getNotes(one).add("x");
                        seen.add(ScoreAccessors.notes().get(one));
                        try {
                            ScoreAccessors.notes().size();
                        } catch (UnsupportedOperationException e) {
                            seen.add(e.getMessage());
                        }
                        seen.add(ScoreAccessors.attachments().detach(one));
                        seen.add(one.attachmentSlot() == null);
                        seen.add(ScoreAccessors.getPoints(one));
                        return seen;
                    }
                }
                """);
        assertThat(loaded.run())
                .isEqualTo(List.of(
                        7,
                        true,
                        7,
                        "Entry",
                        8,
                        true,
                        true,
                        List.of("x"),
                        "the attachments of com.acme.Score are kept by their hosts, which nobody lists",
                        true,
                        true,
                        7));
    }

    @Test
    void givesEachFieldALiveMap() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached String id = "default";
                    @WeakAttached int retries;
                    @WeakAttached(hold = Hold.WEAK) Object session;
                    @WeakAttached final Object lock = new Object();
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread host = new Thread();
                        Object session = new Object();
                        List<Object> seen = new ArrayList<>();
                        seen.add(TraceAccessors.id().containsKey(host));
                        seen.add(TraceAccessors.id().putIfAbsent(host, "a") == null);
                        seen.add(TraceAccessors.id().remove(host));
                        seen.add(TraceAccessors.getId(host) == null);
                        seen.add(TraceAccessors.session().putIfAbsent(host, session) == null);
                        seen.add(TraceAccessors.session().replace(host, session, "other"));
                        seen.add(TraceAccessors.getSession(host));
                        seen.add(refuses(() -> TraceAccessors.retries().remove(host)));
                        seen.add(refuses(() -> TraceAccessors.lock().put(host, "")));
                        seen.addAll(TraceAccessors.attachments().fields().keySet());
                        Reference.reachabilityFence(session);
                        return seen;
                    }

                    private static boolean refuses(Runnable change) {
                        try {
                            change.run();
                            return false;
                        } catch (UnsupportedOperationException e) {
                            return true;
                        }
                    }
                }
                """);
        assertThat(loaded.run())
                .isEqualTo(List.of(
                        false, true, "a", true, true, true, "other", true, true, "id", "retries", "session", "lock"));
    }

    @Test
    void forgetsAValueHeldWeaklyOnceItIsCollected() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached(hold = Hold.WEAK) Object session;
                }
                """, """
                class Use {
                    private static final Thread HOST = new Thread();

                    static boolean run() {
                        TraceAccessors.setSession(HOST, new Object());
                        long deadline = System.nanoTime() + 60_000_000_000L;
                        while (TraceAccessors.getSession(HOST) != null && System.nanoTime() < deadline) {
                            System.gc();
                            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                        }
                        return TraceAccessors.getSession(HOST) == null
                                && TraceAccessors.attachments().isAttached(HOST);
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(true);
    }

    @Test
    @Tag(AgentRun.SIDE_TABLE)
    void closesWhatACollectedHostHeld() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Object[].class)
                class Resources {
                    @WeakAttached(closeOnCollect = true) AutoCloseable body;
                    @WeakAttached(closeOnCollect = true) final Counted own = new Counted();
                }
                """, """
                class Counted implements AutoCloseable {
                    static final AtomicInteger OPENED = new AtomicInteger();
                    static final AtomicInteger CLOSED = new AtomicInteger();

                    Counted() { OPENED.incrementAndGet(); }

                    @Override
                    public void close() { CLOSED.incrementAndGet(); }
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Counted replaced = new Counted();
                        Object[] host = {};
                        ResourcesAccessors.setBody(host, replaced);
                        ResourcesAccessors.setBody(host, new Counted());
                        host = null;
                        long deadline = System.nanoTime() + 60_000_000_000L;
                        while (open() > 1 && System.nanoTime() < deadline) {
                            System.gc();
                            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                        }
                        Reference.reachabilityFence(replaced);
                        return List.of(open());
                    }

                    private static int open() {
                        return Counted.OPENED.get() - Counted.CLOSED.get();
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(1));
    }

    @Test
    void passesOnTheVeryExceptionOfAnInitialValueAndTriesAgain() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Fragile {
                    static RuntimeException failure = new IllegalStateException("not yet");
                    @WeakAttached String shared = fail("shared");
                    @WeakAttached final String own = fail("own");

                    private static String fail(String value) {
                        if (failure != null) {
                            throw failure;
                        }
                        return value;
                    }
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread host = new Thread();
                        RuntimeException failure = Fragile.failure;
                        List<Object> seen = new ArrayList<>();
                        seen.add(thrown(() -> FragileAccessors.getShared(host)) == failure);
                        seen.add(thrown(() -> FragileAccessors.getOwn(host)) == failure);
                        seen.add(FragileAccessors.attachments().isAttached(host));
                        Fragile.failure = null;
                        seen.add(FragileAccessors.getShared(host));
                        seen.add(FragileAccessors.getOwn(host));
                        return seen;
                    }

                    private static Throwable thrown(Runnable read) {
                        try {
                            read.run();
                            return null;
                        } catch (Throwable e) {
                            return e;
                        }
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(true, true, false, "shared", "own"));
    }

    @Test
    void refusesAtRunTimeAMutableDefaultThatTheSourceDoesNotShow() {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached List<String> notes = make();

                    private static List<String> make() { return new ArrayList<>(); }
                }
                """, """
                class Use {
                    static Object run() { return TraceAccessors.getNotes(new Thread()); }
                }
                """);
        assertThatThrownBy(loaded::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.acme.Trace: A default is shared by all hosts. \"notes\" starts with a mutable"
                        + " java.util.ArrayList, which all of them would change: make the field final (one value per"
                        + " host), or start it as null.");
    }

    @Test
    @Tag(AgentRun.SIDE_TABLE)
    void refusesAtRunTimeADefaultThatWouldBeClosed() {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached(closeOnCollect = true) AutoCloseable body = () -> {};
                }
                """, """
                class Use {
                    static Object run() { return TraceAccessors.getBody(new Thread()); }
                }
                """);
        assertThatThrownBy(loaded::run).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag(AgentRun.SIDE_TABLE)
    void keepsTheDataOfEachInstanceApart() throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(value = Thread.class, scope = Scope.INSTANCE, accessors = "Visits")
                class Visit {
                    @WeakAttached int count;
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread host = new Thread();
                        Visits one = new Visits();
                        Visits two = new Visits();
                        one.setCount(host, 1);
                        return List.of(one.getCount(host), two.getCount(host), two.attachments().isAttached(host));
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of(1, 0, false));
    }

    @Test
    void keepsTheTypeArgumentsOfTheHost() throws Throwable {
        Loaded loaded = Loaded.from("""
                class Node<T extends Number> {}
                """, """
                @AttachedTo(Node.class)
                class Cache<N extends Number> {
                    @WeakAttached N best;
                    @WeakAttached(hold = Hold.WEAK) N last;
                    @WeakAttached final List<N> all = new ArrayList<>();
                }
                """, """
                class Use {
                    static Map<String, Integer> run() {
                        Node<Integer> host = new Node<>();
                        Integer best = 1;
                        CacheAccessors.setBest(host, best);
                        CacheAccessors.getAll(host).add(2);
                        int all = CacheAccessors.getAll(host).get(0);
                        int merged = CacheAccessors.<Integer>best().merge(host, 10, Integer::sum);
                        Integer last = CacheAccessors.getLast(host);
                        return Map.of("all", all, "merged", merged, "last", last == null ? 0 : last);
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(Map.of("all", 2, "merged", 11, "last", 0));
    }

    @Test
    void attachesInheritedFieldsToo() throws Throwable {
        Loaded loaded = Loaded.from("""
                abstract class Base<T> {
                    @WeakAttached T first;
                    @WeakAttached final List<T> rest = new ArrayList<>();
                }
                """, """
                @AttachedTo(Thread.class)
                class Shelf extends Base<String> {
                    @WeakAttached String name = "shelf";
                }
                """, """
                class Use {
                    static List<Object> run() {
                        Thread host = new Thread();
                        ShelfAccessors.setFirst(host, "a");
                        ShelfAccessors.getRest(host).add("b");
                        String first = ShelfAccessors.first().get(host);
                        return List.of(first, ShelfAccessors.getRest(host), ShelfAccessors.getName(host));
                    }
                }
                """);
        assertThat(loaded.run()).isEqualTo(List.of("a", List.of("b"), "shelf"));
    }
}
