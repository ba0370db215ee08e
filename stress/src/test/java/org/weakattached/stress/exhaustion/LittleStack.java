package org.weakattached.stress.exhaustion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.weakattached.stress.Await;

/** Changes at all depths of stacks until these overflow, each stack of another size. */
final class LittleStack {
    private static final int HOSTS = 2_000;
    private static final int MORE_HOSTS = 4_000;
    private static final int STACK = 160_000;
    private static final int MORE_STACK = 200_000;

    private LittleStack() {}

    /** Takes the number of stacks, and the seed. */
    public static void main(String[] arguments) throws InterruptedException {
        int stacks = Integer.parseInt(arguments[0]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        System.out.println("seed " + arguments[1]);
        warmUp(random);
        List<Attempts> all = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        int failures = 0;
        for (int i = 0; i < stacks; i++) {
            Attempts attempts = new Attempts(HOSTS + random.nextInt(MORE_HOSTS), random);
            overflow(attempts, STACK + random.nextInt(MORE_STACK));
            attempts.check();
            all.add(attempts);
            missing.add(attempts.missing());
            failures += attempts.failures();
            checkMissing(attempts);
            attempts.dropHalf();
        }
        for (int i = 0; i < stacks; i++) {
            Attempts attempts = all.get(i);
            long expected = missing.get(i);
            Await.collecting("the dead are gone", () -> attempts.missing() == expected);
            attempts.detachAll();
        }
        System.out.println(failures + " changes failed of " + stacks + " stacks");
    }

    /** A class whose initialisation the stack does not suffice for can never be used again. */
    private static void warmUp(SplittableRandom random) {
        Attempts attempts = new Attempts(HOSTS + MORE_HOSTS, random);
        attempts.prepare();
        for (int i = 0; i < attempts.length(); i++) {
            attempts.attempt(i);
        }
        attempts.check();
        attempts.dropHalf();
        Await.collecting("the dead are gone", () -> attempts.missing() == 0);
    }

    private static void overflow(Attempts attempts, int stack) throws InterruptedException {
        boolean[] overflowed = new boolean[1];
        Runnable deep = () -> {
            try {
                deeper(attempts, 0);
            } catch (StackOverflowError e) {
                overflowed[0] = true;
            }
        };
        attempts.prepare();
        Thread thread = new Thread(null, deep, "deep", stack);
        thread.start();
        thread.join();
        if (!overflowed[0]) {
            throw new AssertionError("a stack of " + stack + " did not overflow");
        }
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack overflows
    private static int deeper(Attempts attempts, int i) {
        if (i < attempts.length()) {
            attempts.attempt(i);
        }
        return deeper(attempts, i + 1) + 1;
    }

    /** The one accepted flaw: an overflow right between linking an entry and counting it. */
    private static void checkMissing(Attempts attempts) {
        long missing = attempts.missing();
        if (missing < 0 || missing > attempts.failures()) {
            throw new AssertionError(missing + " entries are not counted");
        }
    }
}
