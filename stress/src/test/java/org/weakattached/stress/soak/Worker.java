package org.weakattached.stress.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** One thread's hosts, and what it does to them in a round. */
final class Worker implements Callable<Worker> {
    /** How many hosts a worker has at rest, and how many more it may have in between. */
    private static final int HOSTS = 3_000;

    private static final int MORE_HOSTS = 9_000;

    private static final int OPERATIONS = 100_000;

    private final SplittableRandom random;
    private final Losses losses = new Losses();
    private final List<Owned> owned = new ArrayList<>();
    private final Map<Operation, Long> counts = new EnumMap<>(Operation.class);
    private long nextNumber;
    private long born;
    private Structures structures;
    private Shared shared;
    private Shared.Share share = new Shared.Share();

    /** Takes the number of its first host, of which no other worker has one. */
    Worker(SplittableRandom random, long first, Structures structures, Shared shared) {
        this.random = random;
        this.nextNumber = first;
        this.structures = structures;
        this.shared = shared;
    }

    /** Has its hosts begin again with structures that know none of them. */
    void moveTo(Structures next) {
        structures = next;
        owned.forEach(one -> one.listed().moveTo(next));
    }

    /** Shares other hosts from now on. */
    void share(Shared next) {
        shared = next;
        share = new Shared.Share();
    }

    /** Does a round, with a wave of hosts that come and go; ends with as many as ever, each of which is checked. */
    @Override
    public Worker call() {
        grow(HOSTS + random.nextInt(MORE_HOSTS));
        Operation[] operations = Operation.values();
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = operations[random.nextInt(operations.length)];
            operation.run(this, any());
            counts.merge(operation, 1L, Long::sum);
        }
        iterate();
        owned.forEach(Owned::check);
        shrink();
        return this;
    }

    private void grow(int size) {
        while (owned.size() < size) {
            Owned one = create();
            one.attached().addHits(number());
            owned.add(one);
        }
    }

    private void shrink() {
        while (owned.size() > HOSTS) {
            Collections.swap(owned, random.nextInt(owned.size()), owned.size() - 1);
            owned.remove(owned.size() - 1).die();
        }
    }

    private Owned create() {
        born++;
        return Owned.create(new Item(nextNumber++), losses, structures);
    }

    /** Every host of this worker that has a token is met, and once. */
    private void iterate() {
        Set<Item> met = Collections.newSetFromMap(new IdentityHashMap<>());
        structures.tokens().forEach((item, token) -> Expect.that("first meeting", item, met.add(item)));
        for (Owned one : owned) {
            Expect.same("being met", one.host(), one.listed().hasToken(), met.contains(one.host()));
        }
    }

    /** Returns a small number. */
    int number() {
        return random.nextInt(100);
    }

    /** Returns one of the worker's hosts. */
    Owned any() {
        return owned.get(random.nextInt(owned.size()));
    }

    /** Has one of its hosts die, and another one be born. */
    void replaceAny() {
        owned.set(random.nextInt(owned.size()), create()).die();
    }

    /** Has a host that lives for a moment. */
    void passBy() {
        Owned passing = create();
        passing.attached().setLabel(new Token());
        passing.attached().setResource(new Resource());
        passing.listed().putToken(new Token());
        passing.listed().join();
        passing.listed().list();
        passing.check();
        passing.die();
    }

    /** Works on what it shares with others. */
    void share() {
        shared.work(random, share);
    }

    Shared.Share shareOfRound() {
        return share;
    }

    Losses losses() {
        return losses;
    }

    List<Owned> owned() {
        return owned;
    }

    long born() {
        return born;
    }

    long count(Operation operation) {
        return counts.getOrDefault(operation, 0L);
    }
}
