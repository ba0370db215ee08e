package org.weakattached.agent.attached.programs;

import com.sun.tools.attach.VirtualMachine;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Penalty;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Is given the agent while it runs: a host stays where it is. */
public final class Late {
    private Late() {}

    /** The arguments are the agent's jar and the host types. */
    public static void main(String[] arguments) throws Exception {
        Goal goal = new Goal();
        Check.equal(5, EventTraceAccessors.getAndAddCount(goal, 1));
        Check.equal(false, EventTraceAccessors.attachments().isKeptByHost(goal));
        Check.equal(
                "number",
                String.join("", Marks_OnSubeventAccessors.attachments().fields().keySet()));
        attach(arguments[0], arguments[1]);
        Check.equal(6, EventTraceAccessors.getAndAddCount(goal, 1));
        Check.equal(false, EventTraceAccessors.attachments().isKeptByHost(goal));
        Check.equal(7, EventTraceAccessors.getCount(goal));
        loadedBefore(goal);
        loadedAfterwards();
    }

    private static void attach(String agent, String hosts) throws Exception {
        VirtualMachine machine =
                VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
        try {
            machine.loadAgent(agent, hosts);
        } finally {
            machine.detach();
        }
    }

    /** An extension that begins afterwards finds no slot in a class that was there before. */
    private static void loadedBefore(Goal goal) {
        ScorerAccessors.setScorer(goal, "a");
        Check.equal(false, ScorerAccessors.attachments().isKeptByHost(goal));
    }

    private static void loadedAfterwards() {
        Player player = new Player();
        Check.equal(5, PlayerTraceAccessors.getAndAddCount(player, 1));
        Check.equal(true, PlayerTraceAccessors.attachments().isKeptByHost(player));
        Penalty penalty = new Penalty();
        ScorerAccessors.setScorer(penalty, "b");
        Check.equal(true, ScorerAccessors.attachments().isKeptByHost(penalty));
        Check.equal("b", ScorerAccessors.getScorer(penalty));
        // Was initialized when there was no agent.
        Check.equal(5, EventTraceAccessors.getAndAddCount(penalty, 1));
        Check.equal(false, EventTraceAccessors.attachments().isKeptByHost(penalty));
        Check.equal(6, EventTraceAccessors.getCount(penalty));
        Check.equal(0, Marks_OnSubeventAccessors.getAndAddNumber(penalty, 1));
        Check.equal(false, Marks_OnSubeventAccessors.attachments().isKeptByHost(penalty));
    }
}
