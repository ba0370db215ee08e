package org.weakattached.examples.stock;

/** Somebody else's class: it knows its kind, and nothing of prices or labels. */
final class Cheese {
    private final String kind;

    Cheese(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    @Override
    public String toString() {
        return "Cheese(" + kind + ")";
    }
}
