package org.weakattached.agent.attached.programs;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.withSettings;

import org.mockito.MockMakers;
import org.mockito.Mockito;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.NoOp;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Hosts that libraries make. */
public final class Mocks {
    private Mocks() {}

    public static void main(String[] arguments) {
        Player player = new Player();
        PlayerTraceAccessors.setCount(player, 9);
        Kinds.print("mock", Marks_OnPlayerAccessors.attachments(), mock(Player.class));
        Kinds.print("mock of a final class", Marks_OnFinalAccessors.attachments(), mock(Hosts.Final.class));
        Kinds.print("mock of an interface", Marks_OnEventAccessors.attachments(), mock(Event.class));
        Kinds.print("mock of an implementation", Marks_OnEventAccessors.attachments(), mock(Goal.class));
        var subclass = withSettings().mockMaker(MockMakers.SUBCLASS);
        Kinds.print("mock by a subclass", Marks_OnPlayerAccessors.attachments(), mock(Player.class, subclass));
        Kinds.print("interface by a subclass", Marks_OnEventAccessors.attachments(), mock(Event.class, subclass));
        // A spy is a copy of all fields.
        Player spy = spy(player);
        Check.equal(false, PlayerTraceAccessors.attachments().isAttached(spy));
        Kinds.print("spy", Marks_OnPlayerAccessors.attachments(), spy);
        Check.equal(5, PlayerTraceAccessors.getAndAddCount(spy, 1));
        Check.equal(9, PlayerTraceAccessors.getCount(player));
        Goal goal = new Goal();
        EventTraceAccessors.setCount(goal, 9);
        Goal spyOnGoal = spy(goal);
        Check.equal(5, EventTraceAccessors.getAndAddCount(spyOnGoal, 1));
        Mockito.verify(spyOnGoal, Mockito.never()).happen();
        Check.equal(9, EventTraceAccessors.getCount(goal));
        Kinds.print(
                "cglib", Marks_OnPlayerAccessors.attachments(), (Player) Enhancer.create(Player.class, NoOp.INSTANCE));
        Kinds.print("cglib of an interface", Marks_OnEventAccessors.attachments(), (Event)
                Enhancer.create(Event.class, NoOp.INSTANCE));
    }
}
