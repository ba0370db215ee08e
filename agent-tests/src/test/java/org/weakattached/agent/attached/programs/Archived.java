package org.weakattached.agent.attached.programs;

import java.util.concurrent.CompletableFuture;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Hosts whose classes may be in an archive: of the program, and of the JDK. */
public final class Archived {
    private Archived() {}

    public static void main(String[] arguments) {
        Kinds.print("class", Marks_OnPlayerAccessors.attachments(), new Player());
        Kinds.print("interface", Marks_OnEventAccessors.attachments(), new Goal());
        Kinds.print("class of the JDK", Marks_OnFutureAccessors.attachments(), new CompletableFuture<String>());
    }
}
