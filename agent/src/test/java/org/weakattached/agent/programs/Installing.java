package org.weakattached.agent.programs;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of the agent that other agents have, each in a class loader of its own, and that are called more than once. */
public final class Installing {
    /** A class is not loaded by its name, as it would be by {@code First.class.getName()}. */
    private static final String NAME = Installing.class.getName() + "$";

    private Installing() {}

    /** The first argument is a jar, the second the package that the agent has in it. */
    public static void main(String[] arguments) throws Exception {
        URL[] jar = {new URL("file:" + arguments[0])};
        Class<?> copy = slots(jar, arguments[1]);
        install(copy, List.of(NAME + "First", NAME + "Event"));
        Slot.works(new First());
        Slot.works(new Goal());
        Class<?> other = slots(jar, arguments[1]);
        Slot.check(copy != other, "not a copy");
        install(other, List.of(NAME + "First", NAME + "Event", NAME + "Second"));
        install(other, List.of(NAME + "First", NAME + "Goal2"));
        Slot.works(new Second());
        Slot.works(new Goal2());
        Slot.works(new Goal3());
        for (Class<?> each : new Class<?>[] {First.class, Goal.class, Goal2.class, Goal3.class, Second.class}) {
            redefine(each);
        }
        loadedBeforeItsName(copy);
        wrong(copy);
        Slot.check(Slot.claim(First.class), "the first may not");
        Slot.check(Slot.claim(First.class), "the first may not once more");
        Slot.check(!Slot.claim(Second.class), "the second may");
    }

    /** The superclass has the field, and the class itself does not, though it is a host by now. */
    private static void loadedBeforeItsName(Class<?> copy) throws Exception {
        Slot.inherited(Below.class, First.class);
        install(copy, List.of(NAME + "Below"));
        redefine(Below.class);
        Slot.check(!Slot.declares(Below.class), "a field came late");
        Slot.check(Slot.isHost(NAME + "Below"), "not told of the class");
    }

    private static void wrong(Class<?> copy) throws Exception {
        for (String name : new String[] {"", "int", "a/b", "a.B[]", "class ", "a..b", "a.B<C>", "a.B.class", "a b"}) {
            String message = fails(copy, List.of(NAME + "Unnamed", name), IllegalArgumentException.class);
            Slot.check(message.contains("\"" + name + "\""), message);
        }
        Slot.none(Unnamed.class);
        Slot.check(!Slot.isHost(NAME + "Unnamed"), "names beside a wrong one were used");
        fails(copy, null, NullPointerException.class);
        fails(copy, java.util.Arrays.asList("a.B", null), NullPointerException.class);
    }

    private static String fails(Class<?> copy, @Nullable Collection<String> names, Class<?> expected) throws Exception {
        try {
            install(copy, names);
        } catch (InvocationTargetException e) {
            Slot.check(expected.isInstance(e.getCause()), names + ": " + e.getCause());
            return String.valueOf(e.getCause());
        }
        throw new AssertionError(names + " did not fail");
    }

    private static Class<?> slots(URL[] jar, String inPackage) throws ClassNotFoundException {
        return new URLClassLoader(jar, ClassLoader.getPlatformClassLoader()).loadClass(inPackage + ".Slots");
    }

    private static void install(Class<?> slots, @Nullable Collection<String> names)
            throws ReflectiveOperationException {
        slots.getMethod("install", Instrumentation.class, Collection.class)
                .invoke(null, OtherAgent.instrumentation(), names);
    }

    private static void redefine(Class<?> type) throws Exception {
        OtherAgent.instrumentation().redefineClasses(new ClassDefinition(type, Loaders.fileOf(type)));
    }

    static class First {}

    static class Below extends First {}

    static class Second {}

    interface Event {}

    static class Goal implements Event {}

    static class Goal2 implements Event {}

    static class Goal3 extends Goal2 implements Event {}

    static class Unnamed {}
}
