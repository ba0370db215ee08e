package org.weakattached.benchmarks.plot;

/** How a value is drawn: each has a colour and a shape of its own, for those who do not tell the colours apart. */
public enum Mark {
    DISC,
    SQUARE,
    RING;

    /** Returns the class in the style sheet. */
    String style() {
        return switch (this) {
            case DISC -> "disc";
            case SQUARE -> "square";
            case RING -> "ring";
        };
    }
}
