package org.weakattached.agent.attached.programs;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Applications each of which brings the runtime, attached to the same hosts. */
public final class RuntimeCopies {
    private RuntimeCopies() {}

    /**
     * The arguments are the jar of the application, the runtime, and whether loaders are permanent. The runtime is not on the class
     * path.
     */
    public static void main(String[] arguments) {
        if (arguments[2].equals("permanent")) {
            sameHosts(arguments);
        } else {
            oneAfterTheOther(arguments);
        }
    }

    private static ClassLoader deployed(String[] jars) {
        return Loading.below(RuntimeCopies.class.getClassLoader(), jars[0], jars[1]);
    }

    /** The first has the slots, and the others their tables. */
    private static void sameHosts(String[] jars) {
        Function<Object, String> first = Loading.tenant(deployed(jars));
        Function<Object, String> second = Loading.tenant(deployed(jars));
        Player player = new Player();
        Goal goal = new Goal();
        for (int i = 0; i < 3; i++) {
            Check.equal("slot", first.apply(player));
            Check.equal("table", second.apply(player));
            Check.equal("slot", first.apply(goal));
            Check.equal("table", second.apply(goal));
            Check.equal("table", second.apply(new Player()));
        }
        Check.that(first.getClass() != second.getClass(), "no copies");
    }

    /** When the first is gone, the third may have the slots. The second stays where it is. */
    private static void oneAfterTheOther(String[] jars) {
        WeakReference<ClassLoader> first = used(deployed(jars), "slot");
        ClassLoader second = deployed(jars);
        used(second, "table");
        Check.collected(() -> first.get() == null, "a copy of the runtime is kept");
        used(second, "table");
        ClassLoader third = deployed(jars);
        used(third, "slot");
        used(second, "table");
        used(deployed(jars), "table");
        used(third, "slot");
    }

    private static WeakReference<ClassLoader> used(ClassLoader loader, String expected) {
        Function<Object, String> tenant = Loading.tenant(loader);
        for (String type : new String[] {"Corner", "Forward"}) {
            Object host = Loading.make(loader, Loading.TENANT + type);
            Check.equal(expected, tenant.apply(host));
            Check.equal(expected, tenant.apply(host));
        }
        return new WeakReference<>(loader);
    }
}
