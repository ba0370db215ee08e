package org.weakattached.agent.attached.programs;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;

/** What accessors mean, which is the same with the agent and without it. */
@SuppressWarnings("ReturnValueIgnored") // what is expected to throw, and what is read to attach
public final class Meaning {
    private Meaning() {}

    /** The argument is {@code slot} where an agent runs, {@code table} where none does. */
    public static void main(String[] arguments) throws Exception {
        for (Subject<?> subject : Subject.all()) {
            all(subject, subject.isSlotted() && arguments[0].equals("slot"));
        }
        withoutIdentity();
        betweenPlaces();
    }

    private static <H> void all(Subject<H> of, boolean isKept) throws Exception {
        Check.equal(isKept, of.trace().isKeptByHost(of.host().get()));
        Check.equal(isKept, of.origins().isKeptByHost(of.host().get()));
        fields(of);
        holds(of);
        onceForEachHost(of);
        dictionaries(of);
        functions(of);
        finalDictionary(of);
        nonHosts(of);
        attachments(of);
        nulls(of);
        refused(of);
        twoExtensions(of);
        threads(of);
        List<H> kept = new ArrayList<>();
        H attached = attached(of);
        kept.add(attached);
        Check.equal(isKept, of.trace().isKeptByHost(attached));
        Check.equal(9, of.getCount().applyAsInt(kept.get(0)));
    }

    private static <H> H attached(Subject<H> of) {
        H host = of.host().get();
        of.setCount().accept(host, 9);
        return host;
    }

    private static <H> void fields(Subject<H> of) {
        H host = of.host().get();
        Check.equal(5, of.getCount().applyAsInt(host));
        Check.equal("new", of.getName().apply(host));
        Check.equal(false, of.trace().isAttached(host));
        of.setName().accept(host, "other");
        Check.equal("other", of.getName().apply(host));
        Check.equal(5, of.addCount().applyAsInt(host, 2));
        Check.equal(7, of.addCount().applyAsInt(host, -3));
        Check.equal(4, of.getCount().applyAsInt(host));
        Check.equal("new", of.getName().apply(of.host().get()));
        Check.equal(true, of.trace().isAttached(host));
        Check.equal(false, of.origins().isAttached(host));
    }

    private static <H> void holds(Subject<H> of) {
        H host = of.host().get();
        Value value = new Value();
        of.setWeak().accept(host, value);
        of.setSoft().accept(host, value);
        Check.same(value, of.getWeak().apply(host));
        Check.same(value, of.getSoft().apply(host));
        Check.same(value, of.weak().get(host));
        WeakReference<Value> gone = heldWeakly(of, host);
        Check.collected(() -> gone.get() == null, "what is held weakly is kept");
        Check.same(null, of.getWeak().apply(host));
        Check.same(null, of.weak().get(host));
        Check.same(value, of.getSoft().apply(host));
    }

    private static <H> WeakReference<Value> heldWeakly(Subject<H> of, H host) {
        Value value = new Value();
        of.setWeak().accept(host, value);
        return new WeakReference<>(value);
    }

    private static <H> void onceForEachHost(Subject<H> of) {
        H host = of.host().get();
        Value origin = of.getOrigin().apply(host);
        Check.same(origin, of.getOrigin().apply(host));
        Check.same(origin, of.origin().get(host));
        Check.equal(System.identityHashCode(host), of.getHash().applyAsInt(host));
        Check.that(origin != of.getOrigin().apply(of.host().get()), "hosts share what is final");
        Check.equal(true, of.origins().isAttached(host));
    }

    private static <H> void dictionaries(Subject<H> of) {
        H host = of.host().get();
        Check.equal(null, of.name().get(host));
        Check.equal("else", of.name().getOrDefault(host, "else"));
        Check.equal(false, of.name().containsKey(host));
        Check.equal(null, of.name().remove(host));
        Check.equal(null, of.name().replace(host, "a"));
        Check.equal(false, of.name().remove(host, "new"));
        Check.equal(false, of.name().replace(host, "new", "a"));
        Check.equal(false, of.trace().isAttached(host));
        Check.equal(null, of.name().put(host, "a"));
        Check.equal("a", of.getName().apply(host));
        Check.equal("a", of.name().put(host, "b"));
        Check.equal("b", of.name().putIfAbsent(host, "c"));
        Check.equal(true, of.name().containsKey(host));
        Check.equal("b", of.name().replace(host, "c"));
        Check.equal(false, of.name().replace(host, "b", "d"));
        Check.equal(true, of.name().replace(host, "c", "d"));
        Check.equal(false, of.name().remove(host, "c"));
        Check.equal(true, of.name().remove(host, "d"));
        Check.equal(null, of.name().get(host));
        Check.equal(null, of.name().putIfAbsent(host, "e"));
        Check.equal("e", of.name().remove(host));
        Check.equal(5, of.count().get(host));
        Check.equal(5, of.count().put(host, 6));
        Check.equal(6, of.getCount().applyAsInt(host));
        Check.fails(
                UnsupportedOperationException.class,
                "the attached field is primitive, so it always has a value",
                () -> of.count().remove(host));
        Check.equal(null, of.note().putIfAbsent(of.host().get(), "first"));
    }

    private static <H> void functions(Subject<H> of) {
        H host = of.host().get();
        Check.equal(null, of.note().computeIfAbsent(host, each -> null));
        Check.equal(null, of.note().computeIfPresent(host, (each, old) -> "a"));
        Check.equal(false, of.note().containsKey(host));
        Check.equal("a", of.note().computeIfAbsent(host, each -> each == host ? "a" : "b"));
        Check.equal("a", of.note().computeIfAbsent(host, each -> "b"));
        Check.equal("ab", of.note().computeIfPresent(host, (each, old) -> old + "b"));
        Check.equal("abc", of.note().compute(host, (each, old) -> old + "c"));
        Check.equal("abcd", of.note().merge(host, "d", String::concat));
        Check.equal(null, of.note().merge(host, "e", (old, added) -> null));
        Check.equal("f", of.note().merge(host, "f", String::concat));
        Check.equal(null, of.note().compute(host, (each, old) -> null));
        Check.fails(
                IllegalStateException.class,
                "thrown",
                () -> of.note().computeIfAbsent(host, each -> {
                    throw new IllegalStateException("thrown");
                }));
        H recursive = of.host().get();
        Check.equal("outer", of.note().computeIfAbsent(recursive, each -> {
            of.setCount().accept(recursive, 8);
            return "outer";
        }));
        Check.equal(8, of.getCount().applyAsInt(recursive));
    }

    private static <H> void finalDictionary(Subject<H> of) {
        H host = of.host().get();
        String words = "the attached field is final, so its dictionary is read-only";
        Check.fails(
                UnsupportedOperationException.class, words, () -> of.origin().put(host, new Value()));
        Check.fails(
                UnsupportedOperationException.class, words, () -> of.origin().remove(host));
        Check.equal(false, of.origins().isAttached(host));
    }

    @SuppressWarnings("CollectionIncompatibleType")
    private static <H> void nonHosts(Subject<H> of) {
        for (Object other : new Object[] {"text", 1, new int[0], Thread.currentThread(), List.of()}) {
            Check.equal(null, of.name().get(other));
            Check.equal(false, of.name().containsKey(other));
            Check.equal(null, of.name().remove(other));
            Check.equal("else", of.name().getOrDefault(other, "else"));
            Check.equal(false, of.name().remove(other, "text"));
        }
    }

    private static <H> void attachments(Subject<H> of) {
        H from = attached(of);
        H to = of.host().get();
        of.setName().accept(from, "from");
        of.trace().copy(from, to);
        Check.equal("from", of.getName().apply(to));
        Check.equal(9, of.getCount().applyAsInt(to));
        of.setCount().accept(to, 10);
        Check.equal(9, of.getCount().applyAsInt(from));
        of.trace().copy(of.host().get(), to);
        of.trace().copy(to, to);
        Check.equal(10, of.getCount().applyAsInt(to));
        Check.equal(true, of.trace().detach(to));
        Check.equal(false, of.trace().detach(to));
        Check.equal(false, of.trace().isAttached(to));
        Check.equal(5, of.getCount().applyAsInt(to));
        Check.equal(6, of.addCount().applyAsInt(attachedAgain(of, to), 0));
        Check.equal(true, of.trace().isAttached(from));
        Check.equal(false, of.trace().isCounted());
        String words = "the attachments of " + of.trace().name() + " are kept by their hosts, which nobody lists";
        for (Runnable each : List.<Runnable>of(
                of.trace()::size,
                of.trace()::attached,
                of.trace()::reclaimed,
                of.trace()::clear,
                () -> of.trace().forEach(host -> {}),
                of.name()::size,
                of.name()::isEmpty,
                of.name()::clear,
                of.name()::hashCode,
                () -> of.name().keySet().iterator(),
                () -> of.name().containsValue("a"),
                () -> of.name().replaceAll((host, name) -> name),
                of.name()::keyRefs)) {
            Check.fails(UnsupportedOperationException.class, words, each);
        }
        Check.equal("{" + words + "}", of.name().toString());
    }

    private static <H> H attachedAgain(Subject<H> of, H host) {
        of.addCount().applyAsInt(host, 1);
        return host;
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static <H> void nulls(Subject<H> of) {
        Check.fails(NullPointerException.class, "host", () -> of.getCount().applyAsInt(null));
        Check.fails(NullPointerException.class, "host", () -> of.setCount().accept(null, 1));
        Check.fails(NullPointerException.class, "host", () -> of.addCount().applyAsInt(null, 1));
        Check.fails(NullPointerException.class, "host", () -> of.getOrigin().apply(null));
        Check.fails(NullPointerException.class, "host", () -> of.trace().isAttached(null));
        Check.fails(NullPointerException.class, "host", () -> of.trace().isKeptByHost(null));
        Check.fails(NullPointerException.class, "host", () -> of.trace().detach(null));
        Check.fails(NullPointerException.class, "key", () -> of.name().get(null));
        Check.fails(NullPointerException.class, "key", () -> of.name().put(null, "a"));
        H host = of.host().get();
        Check.fails(NullPointerException.class, "value", () -> of.name().put(host, null));
        Check.fails(NullPointerException.class, "from", () -> of.trace().copy(null, host));
        Check.fails(NullPointerException.class, "to", () -> of.trace().copy(host, null));
        Check.equal(false, of.trace().isAttached(host));
    }

    private static <H> void refused(Subject<H> of) {
        H host = of.host().get();
        Value.isRefusing = true;
        Check.fails(IllegalStateException.class, "refused", () -> of.getOrigin().apply(host));
        Check.fails(IllegalStateException.class, "refused", () -> of.getHash().applyAsInt(host));
        Value.isRefusing = false;
        Check.equal(false, of.origins().isAttached(host));
        Check.equal(System.identityHashCode(host), of.getHash().applyAsInt(host));
    }

    private static <H> void twoExtensions(Subject<H> of) {
        H host = attached(of);
        Value origin = of.getOrigin().apply(host);
        Check.equal(9, of.getCount().applyAsInt(host));
        Check.equal(true, of.trace().detach(host));
        Check.same(origin, of.getOrigin().apply(host));
        of.setCount().accept(host, 11);
        Check.equal(true, of.origins().detach(host));
        Check.equal(11, of.getCount().applyAsInt(host));
        Check.equal(false, of.origins().isAttached(host));
    }

    /** Two threads attach at the same time, to hosts in turn. */
    private static <H> void threads(Subject<H> of) throws Exception {
        int threads = 4;
        List<H> hosts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            hosts.add(of.host().get());
        }
        CyclicBarrier barrier = new CyclicBarrier(threads);
        List<Set<Value>> origins = new ArrayList<>();
        hosts.forEach(
                host -> origins.add(Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()))));
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                try {
                    barrier.await();
                    for (int j = 0; j < hosts.size(); j++) {
                        of.addCount().applyAsInt(hosts.get(j), 1);
                        origins.get(j).add(of.getOrigin().apply(hosts.get(j)));
                    }
                } catch (Exception | Error e) {
                    failures.add(e);
                }
            });
            thread.start();
            started.add(thread);
        }
        for (Thread thread : started) {
            thread.join();
        }
        Check.equal(List.of(), failures);
        for (int i = 0; i < hosts.size(); i++) {
            Check.equal(5 + threads, of.getCount().applyAsInt(hosts.get(i)));
            Check.equal(1, origins.get(i).size());
        }
    }

    private static void withoutIdentity() {
        @Nullable Integer number = Objects.requireNonNull(Integer.valueOf(7));
        String words = "java.lang.Integer has no identity, so data cannot be attached to it";
        Class<IllegalArgumentException> type = IllegalArgumentException.class;
        Check.equal(5, ObjectTraceAccessors.getCount(number));
        Check.equal(null, ObjectTraceAccessors.name().get(number));
        Check.equal(0, Marks_OnNumberAccessors.getNumber(number));
        Check.equal(0, Marks_OnComparableAccessors.getNumber(number));
        Check.fails(type, words, () -> ObjectTraceAccessors.setCount(number, 1));
        Check.fails(type, words, () -> ObjectOriginAccessors.getOrigin(number));
        Check.fails(type, words, () -> ObjectTraceAccessors.name().put(number, "a"));
        Check.fails(type, words, () -> Marks_OnNumberAccessors.setNumber(number, 1));
        Check.fails(type, words, () -> Marks_OnNumberAccessors.number().put(number, 1));
        Check.fails(type, words, () -> Marks_OnComparableAccessors.getAndAddNumber(number, 1));
        Check.fails(type, words, () -> Marks_OnComparableAccessors.number().putIfAbsent(number, 1));
        Object host = new Object();
        ObjectTraceAccessors.setCount(host, 1);
        Check.fails(type, words, () -> ObjectTraceAccessors.attachments().copy(host, number));
    }

    /** Of the hosts of one extension, some may have a slot, and others not. */
    private static void betweenPlaces() {
        Hosts.Action inTable = () -> {};
        Hosts.Goal inSlot = new Hosts.Goal();
        EventTraceAccessors.setCount(inTable, 1);
        EventTraceAccessors.attachments().copy(inTable, inSlot);
        Check.equal(1, EventTraceAccessors.getAndAddCount(inSlot, 1));
        EventTraceAccessors.attachments().copy(inSlot, inTable);
        Check.equal(2, EventTraceAccessors.getAndAddCount(inTable, 1));
        Check.equal(2, EventTraceAccessors.getCount(inSlot));
        Check.equal(true, EventTraceAccessors.attachments().detach(inTable));
        Check.equal(2, EventTraceAccessors.getCount(inSlot));
        Check.equal(5, EventTraceAccessors.getCount(inTable));
    }
}
