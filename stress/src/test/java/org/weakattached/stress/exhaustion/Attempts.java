package org.weakattached.stress.exhaustion;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One change of each of many hosts of a table of their own, any of which may fail for want of stack or memory. Afterwards those
 * that did not fail must have happened, and those that did must have happened or not.
 */
final class Attempts {
    private static final int UNTRIED = 0;
    private static final int BEGUN = 1;
    private static final int DONE = 2;

    private final LoadAccessors loads = new LoadAccessors();
    private final Change[] changes;
    private final @Nullable Drop[] hosts;
    private final long[] before;
    private final long[] results;
    private final int[] progress;

    Attempts(int length, SplittableRandom random) {
        Change[] all = Change.values();
        changes = random.ints(length, 0, all.length).mapToObj(n -> all[n]).toArray(Change[]::new);
        hosts = random.ints(length).mapToObj(n -> new Drop()).toArray(Drop[]::new);
        before = random.longs(length, -10, 10)
                .map(n -> Math.max(n, Change.NOTHING))
                .toArray();
        results = new long[length];
        progress = new int[length];
    }

    int length() {
        return hosts.length;
    }

    /** Attaches what some of the hosts have before. */
    void prepare() {
        for (int i = 0; i < hosts.length; i++) {
            if (before[i] != Change.NOTHING) {
                loads.setTotal(host(i), before[i]);
            }
        }
    }

    /** Tries the change of one host; notes without a call how far that goes, as there may be no stack for one. */
    void attempt(int i) {
        Drop host = hosts[i];
        if (host != null) {
            progress[i] = BEGUN;
            results[i] = changes[i].run(loads, host);
            progress[i] = DONE;
        }
    }

    /** Returns how many changes failed. */
    int failures() {
        int failures = 0;
        for (int one : progress) {
            failures += one == BEGUN ? 1 : 0;
        }
        return failures;
    }

    /** Compares each host with what it must have. */
    void check() {
        for (int i = 0; i < hosts.length; i++) {
            long old = before[i];
            long changed = changes[i].of(old);
            boolean mayBeOld = progress[i] != DONE;
            boolean mayBeChanged = progress[i] != UNTRIED;
            boolean attached = isAttached(i);
            boolean known = (mayBeOld && attached == (old != Change.NOTHING))
                    || (mayBeChanged && attached == (changed != Change.NOTHING));
            long total = loads.getTotal(host(i));
            known &= (mayBeOld && total == Change.value(old)) || (mayBeChanged && total == Change.value(changed));
            known &= mayBeOld || results[i] == changes[i].result(old);
            if (!known) {
                throw new AssertionError(changes[i] + " in state " + progress[i] + " of " + old + " left "
                        + (attached ? total : "nothing") + " and said " + results[i]);
            }
        }
    }

    /** Returns by how many entries the size is too small. */
    long missing() {
        long attached = 0;
        for (int i = 0; i < hosts.length; i++) {
            attached += hosts[i] != null && isAttached(i) ? 1 : 0;
        }
        return attached - loads.attachments().size();
    }

    /** Lets half of the hosts die. */
    void dropHalf() {
        for (int i = 0; i < hosts.length; i += 2) {
            hosts[i] = null;
        }
    }

    /** Takes everything off the hosts that live, which waits for the lock. */
    void detachAll() {
        loads.attachments().clear();
    }

    private boolean isAttached(int i) {
        return loads.attachments().isAttached(host(i));
    }

    private Drop host(int i) {
        Drop host = hosts[i];
        if (host == null) {
            throw new AssertionError("a dead host");
        }
        return host;
    }
}
