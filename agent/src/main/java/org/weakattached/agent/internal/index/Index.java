package org.weakattached.agent.internal.index;

import org.weakattached.agent.internal.host.HostType;

/** The host types of the extensions that a program was compiled with. */
public final class Index {
    private Index() {}

    /** Reads what the processor wrote: {@code META-INF/weakattached/*} of the class path, and of the modules of the boot layer. */
    public static Iterable<HostType> read() {
        Found found = new Found();
        ClassPath path = new ClassPath(found);
        path.readAll(System.getProperty("java.class.path", ""));
        new Modules(found, path).readAll();
        return found.types();
    }
}
