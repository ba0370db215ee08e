package org.weakattached.agent.programs;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** What the runtime sees of the agent. */
public final class Slot {
    private Slot() {}

    /** Asks the helper, which has to be there. */
    public static VarHandle of(Class<?> type) throws ReflectiveOperationException {
        return (VarHandle) helper().getMethod("slot", Class.class).invoke(null, type);
    }

    public static boolean isHost(String name) throws ReflectiveOperationException {
        return (boolean) helper().getMethod("isHost", String.class).invoke(null, name);
    }

    public static boolean claim(Class<?> runtime) throws ReflectiveOperationException {
        return (boolean) helper().getMethod("claim", Class.class).invoke(null, runtime);
    }

    public static Class<?> helper() throws ClassNotFoundException {
        return Class.forName("java.lang.$WeakAttached", true, null);
    }

    /** Fails unless a class declares the field itself. */
    public static void declaredBy(Class<?> type) throws ReflectiveOperationException {
        check(declares(type), type + " has no field");
        check(of(type) != null, type + " has no slot");
    }

    /** Fails unless instances of a class have a field, and the topmost one is another class's. */
    public static void inherited(Class<?> type, Class<?> topmost) throws ReflectiveOperationException {
        check(of(type) != null, type + " has no slot");
        check(of(type).coordinateTypes().get(0) == topmost, type + " has the slot of " + of(type));
        check(topmost.isAssignableFrom(type) && declares(topmost), topmost + " has no field");
    }

    public static void none(Class<?> type) throws ReflectiveOperationException {
        check(of(type) == null, type + " has a slot");
        check(!declares(type), type + " has a field");
    }

    /** Fails unless a value put into the slot is there, and one compared with another is exchanged. */
    public static void works(Object host) throws ReflectiveOperationException {
        VarHandle slot = of(host.getClass());
        check(slot != null, host + " has no slot");
        check(slot.getAcquire(host) == null, host + " has something in its slot");
        check(slot.compareAndSet(host, null, "a"), "nothing attached to " + host);
        check(slot.getAcquire(host) == "a", "something else attached to " + host);
        slot.setRelease(host, null);
    }

    public static boolean declares(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("$weakattached"));
    }

    public static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
