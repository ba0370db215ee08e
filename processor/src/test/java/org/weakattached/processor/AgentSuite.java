package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs {@link RoundTripTest} in a JVM of its own, without what the agent's store rules out. */
final class AgentSuite {
    private AgentSuite() {}

    /**
     * Prints what fails, and how many tests there were.
     *
     * @param arguments whether hosts are to keep what is attached to them
     */
    public static void main(String[] arguments) throws Throwable {
        checkPlace(Boolean.parseBoolean(arguments[0]));
        List<Method> tests = Arrays.stream(RoundTripTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && !method.isAnnotationPresent(Tag.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        boolean failed = false;
        for (Method test : tests) {
            test.setAccessible(true);
            try {
                test.invoke(new RoundTripTest());
            } catch (InvocationTargetException e) {
                failed = true;
                System.out.println(test.getName());
                Objects.requireNonNullElse(e.getCause(), e).printStackTrace(System.out);
            }
        }
        System.out.println(tests.size() + " tests");
        System.exit(failed ? 1 : 0);
    }

    private static void checkPlace(boolean keptByHost) throws Throwable {
        Loaded loaded = Loaded.from("""
                @AttachedTo(Thread.class)
                class Trace {
                    @WeakAttached String id;
                }
                """, """
                class Use {
                    static boolean run() { return TraceAccessors.attachments().isKeptByHost(new Thread()); }
                }
                """);
        assertThat(loaded.run()).isEqualTo(keptByHost);
    }
}
