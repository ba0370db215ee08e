package org.weakattached.agent.attached.programs;

import java.util.function.Function;

/** Everything in one class loader that sees little of the JDK. */
public final class Isolated {
    private Isolated() {}

    /** The arguments are the jars of the application, of the hosts and of the runtime, and where the hosts have what is attached. */
    public static void main(String[] arguments) {
        String[] jars = {arguments[0], arguments[1], arguments[2]};
        works(Loading.below(null, jars), arguments[3]);
        works(Loading.apart(ClassLoader.getPlatformClassLoader(), name -> name.startsWith("java."), jars), "table");
    }

    private static void works(ClassLoader loader, String expected) {
        Function<Object, String> tenant = Loading.tenant(loader);
        for (String type : new String[] {"Corner", "Forward"}) {
            Object host = Loading.make(loader, Loading.TENANT + type);
            Check.equal(expected, tenant.apply(host));
            Check.equal(expected, tenant.apply(host));
            Check.that(
                    host.getClass().getSuperclass() == Object.class
                            || host.getClass().getClassLoader() == loader,
                    "shared");
        }
    }
}
