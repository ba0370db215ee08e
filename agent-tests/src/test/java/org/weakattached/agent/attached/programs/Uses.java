package org.weakattached.agent.attached.programs;

import java.util.List;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.weakattached.agent.attached.programs.Hosts.Action;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Uses hosts that may have no slot, and prints with which words that is refused, if it is. */
public final class Uses {
    private Uses() {}

    /** The first argument is the name of what is used; jars follow. */
    public static void main(String[] arguments) {
        List<String> jars = List.of(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "interface" -> interfaces();
            case "class" -> players();
            case "early" -> early();
            case "lambda" -> lambda();
            case "tenant" -> tenant(jars);
            case "copies" -> copies(jars);
            case "throwing" -> throwing();
            default -> throw new AssertionError(arguments[0]);
        }
    }

    private static void interfaces() {
        Event host = new Goal();
        use(() -> Check.equal(5, EventTraceAccessors.getCount(host)));
        use(() -> Check.equal(5, EventTraceAccessors.getAndAddCount(host, 1)));
        use(() -> Check.equal(6, EventTraceAccessors.count().get(host)));
        use(() -> Check.equal(false, EventTraceAccessors.attachments().isKeptByHost(host)));
        use(() -> Check.equal(true, EventTraceAccessors.attachments().isAttached(host)));
        use(() -> Check.equal(true, EventTraceAccessors.attachments().detach(host)));
        use(() -> EventOriginAccessors.getOrigin(host));
    }

    private static void players() {
        Player host = new Player();
        use(() -> Check.equal(5, PlayerTraceAccessors.getCount(host)));
        use(() -> Check.equal(5, PlayerTraceAccessors.getAndAddCount(host, 1)));
        use(() -> PlayerOriginAccessors.getOrigin(host));
    }

    private static void early() {
        use(() -> Marks_OnThreadAccessors.setNumber(Thread.currentThread(), 1));
        use(() -> Marks_OnThreadAccessors.setNumber(new Thread(), 1));
    }

    /** Other hosts of the same type may have a slot. */
    private static void lambda() {
        Action host = () -> {};
        use(() -> Check.equal(5, EventTraceAccessors.getCount(host)));
        use(() -> EventTraceAccessors.setCount(host, 1));
        Goal goal = new Goal();
        Check.equal(5, EventTraceAccessors.getAndAddCount(goal, 1));
        Check.equal(true, EventTraceAccessors.attachments().isKeptByHost(goal));
        use(() -> EventTraceAccessors.setCount(host, 2));
    }

    private static void tenant(List<String> jars) {
        ClassLoader loader = Loading.below(Uses.class.getClassLoader(), jars.get(0));
        Function<Object, String> tenant = Loading.tenant(loader);
        use(() -> System.out.println(tenant.apply(new Player())));
        use(() -> System.out.println(tenant.apply(new Goal())));
        System.out.println(tenant.apply(Loading.make(loader, Loading.TENANT + "Forward")));
        System.out.println(tenant.apply(Loading.make(loader, Loading.TENANT + "Corner")));
    }

    private static void copies(List<String> jars) {
        for (int i = 0; i < 2; i++) {
            ClassLoader loader = Loading.below(Uses.class.getClassLoader(), jars.toArray(String[]::new));
            Function<Object, String> tenant = Loading.tenant(loader);
            Object host = Loading.make(loader, Loading.TENANT + "Forward");
            use(() -> System.out.println(tenant.apply(host)));
            use(() -> System.out.println(tenant.apply(host)));
        }
    }

    /** What is logged is not worth a failure. */
    private static void throwing() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        int[] calls = new int[1];
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                calls[0]++;
                throw new AssertionError(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        interfaces();
        early();
        System.out.println(calls[0]);
    }

    private static void use(Runnable use) {
        try {
            use.run();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
