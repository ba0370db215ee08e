package org.weakattached.agent.programs;

import com.sun.tools.attach.VirtualMachine;

/** Is given the agent while it runs. */
public final class Attaching {
    private Attaching() {}

    /** The argument is the agent's jar. */
    public static void main(String[] arguments) throws Exception {
        Slot.check(!Slot.declares(Early.class), "a field without an agent");
        VirtualMachine machine =
                VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
        try {
            machine.loadAgent(arguments[0], Attaching.class.getName() + "$Late" + "+" + Early.class.getName());
        } finally {
            machine.detach();
        }
        Slot.works(new Late());
        Slot.none(Early.class);
    }

    static class Early {}

    static class Late {}
}
