package org.weakattached.agent.attached.programs;

import java.lang.ref.WeakReference;
import java.util.function.BooleanSupplier;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Values that refer to their hosts: collected with them where they have a slot, kept where they have none. */
public final class BackReferences {
    private BackReferences() {}

    /** The argument is {@code slot} or {@code table}. */
    public static void main(String[] arguments) {
        WeakReference<?> direct = direct();
        WeakReference<?> wrapped = wrapped();
        WeakReference<?> circle = circle();
        WeakReference<?> oneWay = oneWay();
        Check.collected(() -> oneWay.get() == null, "a host that no value refers to is kept");
        if (arguments[0].equals("slot")) {
            BooleanSupplier all = () -> direct.get() == null && wrapped.get() == null && circle.get() == null;
            Check.collected(all, "a host is kept: " + direct.get() + wrapped.get() + circle.get());
        } else {
            BooleanSupplier any = () -> direct.get() == null || wrapped.get() == null || circle.get() == null;
            Check.notCollected(any, "a host that the table's value refers to is collected");
        }
    }

    private static WeakReference<?> direct() {
        Player host = new Player();
        FriendAccessors.setFriend(host, host);
        return new WeakReference<>(host);
    }

    private static WeakReference<?> wrapped() {
        Goal host = new Goal();
        ScorerAccessors.scorer().put(host, new Object[] {host});
        EventTraceAccessors.setCount(host, 1);
        return new WeakReference<>(host);
    }

    /** Over two hosts and two extensions. */
    private static WeakReference<?> circle() {
        Player player = new Player();
        Goal goal = new Goal();
        FriendAccessors.setFriend(player, goal);
        ScorerAccessors.setScorer(goal, player);
        return new WeakReference<>(player);
    }

    private static WeakReference<?> oneWay() {
        Player player = new Player();
        FriendAccessors.setFriend(player, new Player());
        return new WeakReference<>(player);
    }
}
