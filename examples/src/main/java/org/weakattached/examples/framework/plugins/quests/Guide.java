package org.weakattached.examples.framework.plugins.quests;

/** Keeps players from half the harm that may come to them. */
final class Guide {
    int protect(int damage) {
        return damage / 2;
    }
}
