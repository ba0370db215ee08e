package org.weakattached.agent.attached.programs;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Hosts of hidden classes, which may go before the class loader does that they seem to be of. */
public final class HiddenClasses {
    private HiddenClasses() {}

    /** The argument is {@code slot} where the hidden subclass of a host class has one. */
    public static void main(String[] arguments) throws Exception {
        WeakReference<Class<?>> event = event();
        WeakReference<Class<?>> player = player(arguments[0].equals("slot"));
        Check.collected(() -> event.get() == null, "an extension keeps a hidden class");
        Check.collected(() -> player.get() == null, "an extension keeps a hidden subclass");
    }

    private static WeakReference<Class<?>> event() throws Exception {
        Class<?> hidden = hidden(Whistle.class);
        Event host = (Event) hidden.getDeclaredConstructor().newInstance();
        for (int i = 5; i < 8; i++) {
            Check.equal(i, EventTraceAccessors.getCount(host));
            Check.equal(i, EventTraceAccessors.getAndAddCount(host, 1));
        }
        Check.equal(false, EventTraceAccessors.attachments().isKeptByHost(host));
        return new WeakReference<>(hidden);
    }

    private static WeakReference<Class<?>> player(boolean isKept) throws Exception {
        Class<?> hidden = hidden(Invisible.class);
        Player host = (Player) hidden.getDeclaredConstructor().newInstance();
        Check.equal(5, PlayerTraceAccessors.getAndAddCount(host, 1));
        Check.equal(6, PlayerTraceAccessors.getCount(host));
        Check.equal(isKept, PlayerTraceAccessors.attachments().isKeptByHost(host));
        return new WeakReference<>(hidden);
    }

    private static Class<?> hidden(Class<?> model) throws IOException, IllegalAccessException {
        String name = model.getName();
        try (InputStream file = model.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return MethodHandles.lookup()
                    .defineHiddenClass(file.readAllBytes(), true)
                    .lookupClass();
        }
    }

    static final class Whistle implements Event {}

    static final class Invisible extends Player {}
}
