package org.weakattached.agent;

import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.host.HostType;
import org.weakattached.agent.internal.host.Warnings;

/**
 * What the JVM calls. Nothing that goes wrong in here stops the program: an exception would, so there is a line on the standard error
 * stream instead.
 */
public final class Agent {
    private Agent() {}

    /**
     * Gives the hosts of the program their field, before the program starts.
     *
     * @param arguments names of further host types, with {@code +} between them; may be null or empty
     */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        try {
            install(arguments, instrumentation);
        } catch (Throwable e) {
            Warnings.print("No class gets a field, and what is attached is kept in side-tables: " + e);
        }
    }

    /** The same for a program that runs already, or that is started by {@code Launcher-Agent-Class}. */
    public static void agentmain(@Nullable String arguments, Instrumentation instrumentation) {
        premain(arguments, instrumentation);
    }

    private static void install(@Nullable String arguments, Instrumentation instrumentation) {
        List<String> types = new ArrayList<>();
        if (arguments != null && !arguments.isEmpty()) {
            addNamed(arguments, types);
        }
        types.addAll(Slots.indexed());
        Slots.install(instrumentation, types);
    }

    private static void addNamed(String arguments, List<String> types) {
        int begin = 0;
        while (begin <= arguments.length()) {
            int plus = arguments.indexOf('+', begin);
            int end = plus < 0 ? arguments.length() : plus;
            addIfRight(arguments.substring(begin, end).trim(), types);
            begin = end + 1;
        }
    }

    private static void addIfRight(String name, List<String> types) {
        try {
            types.add(HostType.of(name).toString());
        } catch (IllegalArgumentException e) {
            Warnings.print(String.valueOf(e.getMessage()));
        }
    }
}
