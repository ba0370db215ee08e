package org.weakattached.agent.attached.programs;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.UnaryOperator;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Copies of hosts: nothing is attached to them, and what is attached to them stays theirs. */
public final class Copies {
    private Copies() {}

    public static void main(String[] arguments) {
        for (UnaryOperator<Player> copying : List.<UnaryOperator<Player>>of(Player::copy, Copies::allFields)) {
            ofPlayer(copying);
            readFirst(copying);
            afterDetaching(copying);
            keepsNothing(copying);
        }
        for (UnaryOperator<Goal> copying : List.<UnaryOperator<Goal>>of(Goal::copy, Copies::allFields)) {
            ofGoal(copying);
        }
    }

    private static void ofPlayer(UnaryOperator<Player> copying) {
        Player original = new Player();
        PlayerTraceAccessors.setCount(original, 1);
        Value origin = PlayerOriginAccessors.getOrigin(original);
        Player copy = copying.apply(original);
        Player copyOfCopy = copying.apply(copy);
        Check.equal(5, PlayerTraceAccessors.getAndAddCount(copy, 2));
        Check.that(PlayerOriginAccessors.getOrigin(copy) != origin, "a copy has the original's");
        Check.equal(true, PlayerTraceAccessors.attachments().detach(copy));
        Check.equal(false, PlayerTraceAccessors.attachments().detach(copyOfCopy));
        Check.equal(1, PlayerTraceAccessors.getCount(original));
        Check.same(origin, PlayerOriginAccessors.getOrigin(original));
        Check.equal(true, PlayerTraceAccessors.attachments().detach(original));
        Check.equal(5, PlayerTraceAccessors.getCount(original));
    }

    private static void readFirst(UnaryOperator<Player> copying) {
        Player original = new Player();
        PlayerTraceAccessors.setCount(original, 1);
        Player copy = copying.apply(original);
        Check.equal(false, PlayerTraceAccessors.attachments().isAttached(copy));
        Check.equal(null, PlayerTraceAccessors.name().get(copy));
        Check.equal(5, PlayerTraceAccessors.getCount(copy));
        Check.equal(null, PlayerTraceAccessors.name().putIfAbsent(copy, "a"));
        Check.equal("new", PlayerTraceAccessors.getName(original));
        PlayerTraceAccessors.attachments().copy(original, copy);
        Check.equal("new", PlayerTraceAccessors.getName(copy));
        Check.equal(1, PlayerTraceAccessors.getAndAddCount(copy, 1));
        Check.equal(1, PlayerTraceAccessors.getCount(original));
    }

    private static void afterDetaching(UnaryOperator<Player> copying) {
        Player original = new Player();
        PlayerTraceAccessors.setCount(original, 1);
        PlayerOriginAccessors.getOrigin(original);
        Player copy = copying.apply(original);
        PlayerTraceAccessors.attachments().detach(original);
        PlayerOriginAccessors.attachments().detach(original);
        Check.equal(false, PlayerTraceAccessors.attachments().isAttached(copy));
        PlayerTraceAccessors.setCount(copy, 3);
        Check.equal(false, PlayerTraceAccessors.attachments().isAttached(original));
        Check.equal(3, PlayerTraceAccessors.getCount(copy));
    }

    /** A copy keeps the original and its values until it is used, and no longer. */
    private static void keepsNothing(UnaryOperator<Player> copying) {
        Player[] copy = new Player[1];
        WeakReference<Player> original = copied(copying, copy);
        Check.equal(false, FriendAccessors.attachments().isAttached(copy[0]));
        Check.collected(() -> original.get() == null, "a copy keeps the original");
        Check.equal(null, FriendAccessors.getFriend(copy[0]));
    }

    private static WeakReference<Player> copied(UnaryOperator<Player> copying, Player[] copy) {
        Player original = new Player();
        FriendAccessors.setFriend(original, new Value());
        copy[0] = copying.apply(original);
        return new WeakReference<>(original);
    }

    private static void ofGoal(UnaryOperator<Goal> copying) {
        Goal original = new Goal();
        EventTraceAccessors.setCount(original, 1);
        ScorerAccessors.setScorer(original, "a");
        Goal copy = copying.apply(original);
        Check.equal(null, ScorerAccessors.getScorer(copy));
        Check.equal(5, EventTraceAccessors.getCount(copy));
        ScorerAccessors.setScorer(copy, "b");
        Check.equal("a", ScorerAccessors.getScorer(original));
        Check.equal(1, EventTraceAccessors.getCount(original));
        Check.equal(false, EventTraceAccessors.attachments().detach(copy));
        Check.equal(1, EventTraceAccessors.getCount(original));
    }

    /** Does what libraries do that copy objects field by field, synthetic and transient ones too. */
    @SuppressWarnings("unchecked")
    private static <T> T allFields(T original) {
        try {
            var constructor = original.getClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            T copy = (T) constructor.newInstance();
            for (Class<?> at = original.getClass(); at != null; at = at.getSuperclass()) {
                for (Field field : at.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        field.set(copy, field.get(original));
                    }
                }
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no copy", e);
        }
    }
}
