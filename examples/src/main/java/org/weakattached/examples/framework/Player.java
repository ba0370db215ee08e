package org.weakattached.examples.framework;

/** What the host knows of a player. It has no place for what plugins know, and a player who dies is another object afterwards. */
public final class Player {
    private static final int HEALTHY = 100;

    private final String name;
    private int health = HEALTHY;

    /** Makes a healthy player. */
    public Player(String name) {
        this.name = name;
    }

    /** Returns the name, which stays the same from life to life. */
    public String name() {
        return name;
    }

    /** Takes away some health. */
    public void hurt(int damage) {
        health -= damage;
    }

    /** Tells whether there is health left. */
    public boolean isAlive() {
        return health > 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
