package org.weakattached.agent.attached.programs;

/** Host types, and what implements them. */
public final class Hosts {
    private Hosts() {}

    /** A class, with subclasses of which some may be another's hosts, too. */
    public static class Player implements Cloneable {
        /** Copies all fields, as {@code clone} does. */
        public Player copy() {
            try {
                return (Player) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A host type whose superclass is one as well. */
    public static class Goalkeeper extends Player {}

    static final class Captain extends Goalkeeper implements Event {}

    static final class Final {}

    abstract static class Abstract {}

    record Point(int x, int y) {}

    enum Color {
        RED,
        MIXED {
            @Override
            public String toString() {
                return "mixed";
            }
        }
    }

    /** An interface that has implementations of all kinds. */
    public interface Event {
        /** Does nothing that anybody wants to know. */
        default void happen() {}
    }

    /** A host type that is an interface, and extends one. */
    public interface Subevent extends Event {}

    /** A functional interface, for a lambda. */
    interface Action extends Event {
        void act();
    }

    /** Names the interface. */
    public static class Goal implements Event, Cloneable {
        Goal copy() {
            try {
                return (Goal) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Names what extends the interface. */
    public static class Penalty implements Subevent {}

    /** Names it on two levels. */
    static class Header extends Goal implements Subevent {}

    static final class OwnGoal extends Header {}

    public record Foul(int minute) implements Subevent {}

    public enum Card implements Event {
        YELLOW,
        RED {
            @Override
            public void happen() {}
        }
    }

    /** Not a host by itself, but a subclass of what is one for another. */
    static class Substitute extends Player implements Event {}

    /** A host of {@code Number} and {@code Comparable}. */
    @SuppressWarnings({"serial", "ComparableType"}) // never serialized; compared with what comes
    static final class Score extends Number implements Comparable<Object> {
        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }
    }
}
