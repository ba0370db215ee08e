package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Set;
import org.weakattached.processor.model.Closes;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Surroundings;

/**
 * Generates reads and writes of an entry's fields. A variable handle is called with the exact types of its field. The cast
 * around a read is part of that call, but the language knows no more than the erased type since Java 24: a cast to further
 * type arguments is unchecked then.
 */
final class Access {
    private static final Set<TypeName> ADDABLE = Set.of(TypeName.INT, TypeName.LONG);

    static final WildcardTypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

    private final Names names;

    Access(Names names) {
        this.names = names;
    }

    static boolean isAddable(Field field) {
        return !field.isFinal() && ADDABLE.contains(field.type().erased());
    }

    /** Returns the type that a field of an entry is read as, whichever class of entries has it. */
    static TypeName readType(Field field, Surroundings surroundings) {
        if (field.isReferred()) {
            return Nullness.nullable(field.isFinal() ? field.type().any() : ClassName.OBJECT, surroundings);
        }
        return field.isFinal() ? field.type().stored() : anyAsSaid(field);
    }

    /** Returns the type of what is written to a field of an entry: where it holds a reference, a reference. */
    static TypeName writtenType(Field field, Surroundings surroundings) {
        return field.isReferred() ? Nullness.nullable(referenceType(field, ANYTHING), surroundings) : anyAsSaid(field);
    }

    private static TypeName anyAsSaid(Field field) {
        return field.type().any().annotated(field.type().stored().annotations());
    }

    /** Casts what was read from an entry to the type that the user gave the field. */
    static CodeBlock cast(Field field, CodeBlock read) {
        boolean isSame = (field.isFinal() || field.isReferred())
                ? !isCast(field)
                : field.type().value().equals(field.type().any());
        return isSame ? read : CodeBlock.of("($T) $L", field.type().value(), read);
    }

    /** Reads a field of the entry as the type that the user gave it. */
    CodeBlock read(Field field, String entry) {
        if (!field.isFinal() && !field.isReferred()) {
            return handleRead(field, entry, field.type().value());
        }
        CodeBlock stored = readStored(field, entry);
        return isCast(field) ? CodeBlock.of("($T) $L", field.type().value(), stored) : stored;
    }

    /** Whether reading a field as the type that the user gave it needs an unchecked cast. */
    static boolean isUnchecked(Field field) {
        return (isCast(field) || !field.isFinal()) && field.type().isUnchecked();
    }

    /** Whether the entry shows less of the type than the user does. */
    private static boolean isCast(Field field) {
        if (!field.isReferred()) {
            return field.isFinal() && field.type().isWidened();
        }
        return field.isFinal()
                ? !field.type().value().equals(field.type().any())
                : !field.type().value().equals(ClassName.OBJECT);
    }

    /** Reads a field of the entry as the type that the entry gives it, an {@code Object} at least. */
    CodeBlock readStored(Field field, String entry) {
        if (field.isReferred()) {
            return CodeBlock.of("$T.value($L)", RuntimeTypes.HELD, reference(field, entry));
        }
        return field.isFinal()
                ? stored(field, entry)
                : handleRead(field, entry, field.type().any());
    }

    /** Reads a value that is to be closed, so that nobody else finds it in the entry afterwards; a final one stays. */
    CodeBlock take(Field field, String entry) {
        CodeBlock taken = field.isFinal()
                ? stored(field, entry)
                : CodeBlock.of("($T) $L", field.type().any(), call(names.handle(field), "getAndSet", entry, "null"));
        return field.closes() == Closes.BY_CAST
                ? CodeBlock.of("($T) $L", ClassName.get(AutoCloseable.class), taken)
                : taken;
    }

    /** Reads the reference that the entry has to a value held weakly or softly. */
    CodeBlock reference(Field field, String entry) {
        return field.isFinal() ? stored(field, entry) : handleRead(field, entry, referenceType(field, ANYTHING));
    }

    private CodeBlock stored(Field field, String entry) {
        return CodeBlock.of("$L", entry + "." + names.stored(field));
    }

    private CodeBlock handleRead(Field field, String entry, TypeName type) {
        String mode = field.isVolatile() ? "getVolatile" : "getAcquire";
        String read = call(names.handle(field), mode, entry);
        return type.equals(ClassName.OBJECT) ? CodeBlock.of("$L", read) : CodeBlock.of("($T) $L", type, read);
    }

    CodeBlock write(Field field, String entry, String value) {
        String mode = field.isVolatile() ? "setVolatile" : "setRelease";
        return CodeBlock.of("$L", call(names.handle(field), mode, entry, value));
    }

    CodeBlock add(Field field, String entry) {
        return CodeBlock.of(
                "($T) $L", field.type().erased(), call(names.handle(field), "getAndAdd", entry, Names.DELTA));
    }

    /** Returns a call as text, where no type is named: each piece that a file is made of costs time when it is written. */
    static String call(String receiver, String method, String... arguments) {
        return receiver + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    /** Refers to the value as weakly as the field says. */
    static CodeBlock hold(Field field, CodeBlock value) {
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.HELD, field.hold() == Hold.WEAK ? "weakly" : "softly", value);
    }

    static TypeName referenceType(Field field, TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(AccessorsState.reference(field.hold())), type);
    }
}
