package org.weakattached.processor.check;

import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/**
 * Counts what fields take in the two methods of the accessors that are longest, of which a class file has room for 64 kB each: the one
 * that makes what is static, or an instance, and {@code compareAndSet}. {@code SizeTest} compiles as many fields as there is room for.
 */
final class Room {
    private static final int BYTES = 65_535;

    /** What comes with the first field: the table, the whole, and the ends of both methods. */
    private static final int ALWAYS = 120;

    private static final int FINAL_FIELD = 32;
    private static final int FIELD = 50;
    private static final int FIELD_OF_INSTANCE = 35;
    private static final int COMPARED = 24;
    private static final int COMPARED_PRIMITIVE = 36;
    private static final int COMPARED_REFERENCE = 65;

    private final TypeElement extension;
    private final boolean instance;
    private final boolean handlesElsewhere;
    private final Consumer<Problem> problems;
    private int making = ALWAYS;
    private int comparing = ALWAYS;

    Room(ExtensionDeclaration declaration, Consumer<Problem> problems) {
        this.extension = declaration.type();
        this.instance = declaration.instance();
        this.handlesElsewhere = declaration.place() == Place.EITHER;
        this.problems = problems;
    }

    /** Returns whether there is room for the field; the first one that there is none for is reported. */
    boolean has(FieldDeclaration field) {
        boolean had = isThere();
        making += making(field);
        comparing += field.has(Modifier.FINAL) ? 0 : comparing(field);
        if (had && !isThere()) {
            problems.accept(Problem.at(
                    field.owner().equals(extension) ? field.element() : extension, Rule.TOO_MANY_FIELDS, field.name()));
        }
        return isThere();
    }

    private boolean isThere() {
        return making <= BYTES && comparing <= BYTES;
    }

    private int making(FieldDeclaration field) {
        if (instance) {
            return FIELD_OF_INSTANCE; // in its constructor: what is static is less
        }
        return handlesElsewhere || field.has(Modifier.FINAL) ? FINAL_FIELD : FIELD;
    }

    private static int comparing(FieldDeclaration field) {
        if (field.holds() != Hold.STRONG) {
            return COMPARED_REFERENCE;
        }
        return field.type().getKind().isPrimitive() ? COMPARED_PRIMITIVE : COMPARED;
    }
}
