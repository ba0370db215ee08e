package org.weakattached.runtime.internal.agent;

import java.util.Locale;

/** Why hosts have no slot, and what can be done. In a text, the first name is the class of hosts, then the host type, then the extension. */
enum Reason {
    NO_AGENT("No agent runs. Start the program with -javaagent:weakattached-agent.jar."),
    NOT_NAMED(
            "The agent was not told of \"%2$s\", as where the index is inside a fat jar or in a folder of a container. Name the"
                    + " type: '-javaagent:weakattached-agent.jar=%2$s'."),
    LOADED_BEFORE(
            "The class was loaded before the agent could change it, as are classes that the virtual machine itself needs, and those"
                    + " of an AOT cache that was made without the agent. Start the agent with the program, and make the cache with it; what the"
                    + " virtual machine itself needs has no slot."),
    UNFIT(
            "Nobody can add a field to the class of a lambda, to another hidden class, or to an array. Attach to objects of a named"
                    + " class."),
    OUTLIVES(
            "The class may outlive the class loader of \"%3$s\", which a slot would keep. Have the class loader of the hosts, or one"
                    + " above it, load the extension; or set -Dorg.weakattached.slots=permanent if that class loader lives as long as the"
                    + " program."),
    ANOTHER_COPY("Another copy of weakattached-runtime uses the slots. Load one copy, where all that use it see it.");

    private final String template;

    Reason(String template) {
        this.template = template;
    }

    String text(Class<?> type, Class<?> hostType, String extension) {
        return String.format(Locale.ROOT, template, type.getTypeName(), hostType.getName(), extension);
    }
}
