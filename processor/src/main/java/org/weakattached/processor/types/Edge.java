package org.weakattached.processor.types;

/** A way in which objects of one type refer to objects of another: by a field, as an enclosing object, or as contents. */
public record Edge(Kind kind, ClosedType holder, String field, ClosedType to) {
    enum Kind {
        FIELD,
        ENCLOSING,
        CONTENTS
    }

    @Override
    public String toString() {
        String name = holder.element().map(ClosedType::nameOf).orElse("");
        return switch (kind) {
            case FIELD -> name + "." + field;
            case ENCLOSING -> name + "'s enclosing " + to;
            case CONTENTS -> holder.toString();
        };
    }
}
