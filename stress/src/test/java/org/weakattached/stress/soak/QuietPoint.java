package org.weakattached.stress.soak;

import java.util.List;
import java.util.function.Predicate;
import org.weakattached.runtime.Attachments;
import org.weakattached.stress.Await;

/** What must hold when all threads are at rest: nothing is left of the dead, and the living are all there. */
final class QuietPoint {
    private static final Attachments<Item> ATTACHMENTS = BadgeAccessors.attachments();

    private final List<Worker> workers;
    private final Structures structures;
    private final Shared shared;

    QuietPoint(List<Worker> workers, Structures structures, Shared shared) {
        this.workers = workers;
        this.structures = structures;
        this.shared = shared;
    }

    void check() {
        shared.check(workers.stream().map(Worker::shareOfRound).toList());
        await("attached", count(one -> one.attached().isAttached()) + shared.size(), ATTACHMENTS::size);
        await("tokens", count(one -> one.listed().hasToken()), structures.tokens()::size);
        await("members", count(one -> one.listed().isMember()) + shared.members(), structures.members()::size);
        await("items", count(one -> one.listed().isListed()), structures.items()::size);
        long toBeClosed = workers.stream()
                .mapToLong(worker -> worker.losses().toBeClosed())
                .sum();
        await("closings", toBeClosed, Resource::closings);
        Expect.same("number", "wrong closings", 0L, Resource.wrongClosings());
        Await.collecting("all that was let go of is collected", this::areLossesCollected);
    }

    private interface Size {
        long now();
    }

    private static void await(String what, long expected, Size size) {
        try {
            Await.collecting(what, () -> size.now() == expected);
        } catch (AssertionError e) {
            throw new AssertionError(size.now() + " instead of " + expected + " " + what, e);
        }
    }

    private long count(Predicate<Owned> condition) {
        return workers.stream()
                .flatMap(worker -> worker.owned().stream())
                .filter(condition)
                .count();
    }

    private boolean areLossesCollected() {
        boolean collected = true;
        for (Worker worker : workers) {
            collected &= worker.losses().areCollected();
        }
        return collected;
    }
}
