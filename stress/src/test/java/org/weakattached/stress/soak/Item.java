package org.weakattached.stress.soak;

/** A host. Its number decides what it starts with. */
final class Item {
    final long number;

    Item(long number) {
        this.number = number;
    }

    @Override
    public String toString() {
        return "item " + number;
    }
}
