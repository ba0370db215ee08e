package org.weakattached.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.helper.Helper;
import org.weakattached.agent.internal.host.HostType;
import org.weakattached.agent.internal.index.Index;
import org.weakattached.agent.internal.transform.HostTransformer;
import org.weakattached.agent.internal.transform.Kinds;

/**
 * Gives host classes a field for what is attached to their objects, on behalf of an agent that exists already:
 *
 * <pre>{@code
 * public static void premain(String arguments, Instrumentation instrumentation) {
 *     Slots.install(instrumentation, List.of("com.acme.Player", "java.sql.Connection"));
 *     Slots.install(instrumentation, Slots.indexed());
 * }
 * }</pre>
 *
 * <p>The classes of this module may be moved into packages of another agent, and be loaded by a class loader of its own, as long as that
 * shows their class files.
 */
public final class Slots {
    private static @Nullable Helper helper;
    private static @Nullable HostTransformer transformer;

    private Slots() {}

    /**
     * Has classes that are loaded from now on get the field if they are hosts. Host types of several calls, and of several
     * copies of the agent, add up; no class gets the field twice. Any thread may call it.
     *
     * <p>A type is named as {@link Class#getName()} returns, or as {@link Class#toString()} does, which says whether it is a class or an
     * interface. Where only a name is given, the class file that the system class loader finds is asked; if there is none, the type may be
     * either. Write names as texts: {@code Player.class.getName()} loads the class, and a class that is loaded gets no field any more.
     *
     * @param hostTypes the names; whatever is named has to be an interface or a class, and need not exist
     * @throws NullPointerException if an argument or a name is null
     * @throws IllegalArgumentException if a name is not that of a class or an interface, which the message says; no name is used then
     * @throws IllegalStateException if this JVM does not let the agent in; no class gets the field then
     */
    public static void install(Instrumentation instrumentation, Collection<String> hostTypes) {
        Objects.requireNonNull(instrumentation, "instrumentation");
        List<HostType> types = new ArrayList<>();
        for (String name : hostTypes) {
            types.add(HostType.of(name));
        }
        installTypes(instrumentation, types);
    }

    private static synchronized void installTypes(Instrumentation instrumentation, List<HostType> types) {
        List<HostType> resolved = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (HostType type : types) {
            resolved.add(Kinds.resolve(type));
            names.add(type.name());
        }
        try {
            if (helper == null) {
                helper = Helper.install(instrumentation);
            }
            if (transformer == null) {
                HostTransformer added = new HostTransformer(helper);
                instrumentation.addTransformer(added);
                transformer = added;
            }
            transformer.add(resolved);
            helper.addHosts(names);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("No class gets a field: " + e, e);
        }
    }

    /**
     * Returns the host types that the processor noted in {@code META-INF/weakattached/*} of the class path and of the modules that
     * the program was started with, as {@link #install} takes them. Jars in jars and the contents of other class loaders are not looked
     * at. What cannot be read is left out, with a line on the standard error stream.
     */
    public static List<String> indexed() {
        List<String> types = new ArrayList<>();
        for (HostType type : Index.read()) {
            types.add(type.toString());
        }
        return types;
    }
}
