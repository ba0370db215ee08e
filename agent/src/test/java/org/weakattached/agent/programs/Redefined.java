package org.weakattached.agent.programs;

import java.lang.instrument.ClassDefinition;
import java.util.concurrent.CompletableFuture;

/** Classes that another agent transforms and redefines. */
public final class Redefined {
    /** The host types. {@code Inherits} is named by the program, too late. */
    public static final String HOSTS =
            Player.class.getName() + "+" + Event.class.getName() + "+java.util.concurrent.CompletableFuture";

    private Redefined() {}

    public static void main(String[] arguments) throws Exception {
        Object[] hosts = {new Player(), new Goal(), new Inherits(), new CompletableFuture<String>()};
        for (Object host : hosts) {
            Slot.of(host.getClass()).setRelease(host, host);
        }
        for (Object host : hosts) {
            redefine(host.getClass());
            Slot.check(Slot.of(host.getClass()).getAcquire(host) == host, host + " lost what was attached");
        }
        Slot.declaredBy(Player.class);
        Slot.declaredBy(Goal.class);
        Slot.none(Loaded.class);
        redefine(Loaded.class);
        Slot.none(Loaded.class);
        redefine(Event.class);
        redefine(String.class);
    }

    private static void redefine(Class<?> type) throws Exception {
        OtherAgent.instrumentation().retransformClasses(type);
        byte[] file = ClassLoader.getSystemResourceAsStream(type.getName().replace('.', '/') + ".class")
                .readAllBytes();
        OtherAgent.instrumentation().redefineClasses(new ClassDefinition(type, file));
        OtherAgent.instrumentation().retransformClasses(type);
    }

    static class Player {}

    interface Event {}

    static class Goal implements Event {}

    static class Inherits extends Goal {}

    static class Loaded {}
}
