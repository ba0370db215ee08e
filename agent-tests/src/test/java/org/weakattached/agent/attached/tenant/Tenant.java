package org.weakattached.agent.attached.tenant;

import java.util.function.Function;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.runtime.Attachments;

/** Attaches objects of its own to a host, and returns where the host has them. */
public final class Tenant implements Function<Object, String> {
    /** Prints where hosts of all kinds have what is attached. */
    public static void main(String[] arguments) {
        for (Object host : new Object[] {new Player(), new Goal(), new Forward(), new Corner()}) {
            System.out.println(new Tenant().apply(host));
        }
    }

    /** Is made by reflection. */
    public Tenant() {}

    @Override
    public String apply(Object host) {
        if (host instanceof Player player) {
            int before = ScoreAccessors.getAndAddGoals(player, 1);
            ScoreAccessors.of().merge(player, this, (old, added) -> added);
            check(ScoreAccessors.getOf(player) == this, ScoreAccessors.getGoals(player) == before + 1);
            return place(ScoreAccessors.attachments(), player);
        }
        Event event = (Event) host;
        int before = CommentAccessors.getAndAddLength(event, 1);
        CommentAccessors.setOf(event, this);
        check(CommentAccessors.of().get(event) == this, CommentAccessors.getLength(event) == before + 1);
        return place(CommentAccessors.attachments(), event);
    }

    private static void check(boolean isThere, boolean isCounted) {
        if (!isThere || !isCounted) {
            throw new AssertionError("lost");
        }
    }

    private static <H> String place(Attachments<H> attachments, H host) {
        return attachments.isKeptByHost(host) ? "slot" : "table";
    }
}
