package org.weakattached.stress.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.stress.Await;

/** Ten thousand virtual threads at once, on as few carriers as there are processors. */
@EnabledForJreRange(min = JRE.JAVA_21)
final class VirtualThreadsTest {
    private static final int THREADS = 10_000;
    private static final int STEPS = 20;

    /** More than there are carriers. */
    private static final int SLOW = 100;

    private final ExecutorService threads = virtualThreads();

    /** Reached by its name: this is compiled for JDK 17. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class))
                    .invokeExact();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        Context.meanwhile = request -> {};
    }

    @Test
    void attachReadDetachAndLetGo() {
        AtomicInteger closed = new AtomicInteger();
        WeakKeyDictionary<Request, String> dictionary = new WeakKeyDictionary<>();
        long before = ContextAccessors.attachments().reclaimed();

        List<Future<Boolean>> results = submit(0, THREADS, request -> work(request, dictionary, closed));

        assertThat(results).allMatch(result -> get(result));
        Await.collecting(
                "everything was reclaimed",
                () -> closed.get() == THREADS / 2
                        && dictionary.isEmpty()
                        && ContextAccessors.attachments().reclaimed() - before == THREADS / 2);
        assertThat(ContextAccessors.attachments().size()).isZero();
    }

    /** Does a bit of everything, and says whether all was as it should be. */
    private static boolean work(Request request, WeakKeyDictionary<Request, String> dictionary, AtomicInteger closed) {
        boolean right = dictionary.put(request, "old") == null;
        ContextAccessors.setResource(request, closed::incrementAndGet);
        for (int i = 0; i < STEPS; i++) {
            right &= ContextAccessors.getAndAddSteps(request, 1) == i;
            right &= ContextAccessors.getName(request).equals("request " + request.number);
            LockSupport.parkNanos(1); // gives the carrier away
        }
        right &= "old".equals(dictionary.compute(request, (k, old) -> old));
        return right
                && (request.number % 2 == 0 || ContextAccessors.attachments().detach(request));
    }

    /** On the JDKs from 24 on, a thread that waits in a monitor needs no carrier either. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void passOthersThatAreSlowInAnInitialValue(boolean inMonitors) throws Exception {
        assumeTrue(!inMonitors || Runtime.version().feature() >= 24, "monitors pin");
        CountDownLatch inside = new CountDownLatch(SLOW);
        CountDownLatch goOn = new CountDownLatch(1);
        Context.meanwhile = request -> {
            if (request.number < SLOW) {
                waitFor(goOn, inside, inMonitors ? request : null);
            }
        };

        List<Future<String>> slow = submit(0, SLOW, ContextAccessors::getName);
        assertThat(inside.await(60, TimeUnit.SECONDS)).isTrue();
        List<Future<String>> others = submit(SLOW, THREADS, ContextAccessors::getName);

        assertThat(others).allMatch(result -> get(result).startsWith("request "));
        assertThat(slow).noneMatch(Future::isDone);
        goOn.countDown();
        assertThat(slow).allMatch(result -> get(result).startsWith("request "));
    }

    private static void waitFor(CountDownLatch goOn, CountDownLatch inside, @Nullable Object monitor) {
        if (monitor != null) {
            synchronized (monitor) {
                waitFor(goOn, inside, null);
            }
            return;
        }
        inside.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private <T> List<Future<T>> submit(int from, int to, Function<Request, T> task) {
        return IntStream.range(from, to)
                .mapToObj(number -> threads.submit(() -> task.apply(new Request(number))))
                .toList();
    }

    private static <T> T get(Future<T> result) {
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
