package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.weakattached.Hold;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Names;

/**
 * Generates reads and writes of an entry's fields. A variable handle is called with the exact types of its field; the cast
 * around a read is part of that call, so it is never unchecked.
 */
final class Access {
    private final Names names;

    Access(Names names) {
        this.names = names;
    }

    /** Reads a field of the entry as the type that the user gave it. */
    CodeBlock read(Field field, CodeBlock entry) {
        return read(field, entry, field.type().value());
    }

    /** Reads a field of the entry as the type that the entry gives it. */
    CodeBlock readStored(Field field, CodeBlock entry) {
        return read(field, entry, field.type().any());
    }

    private CodeBlock read(Field field, CodeBlock entry, TypeName type) {
        if (field.isReferred()) {
            return CodeBlock.of("$T.value($L)", RuntimeTypes.HELD, reference(field, entry, type));
        }
        if (field.isFinal()) {
            return CodeBlock.of("$L.$N", entry, field.name());
        }
        return handleRead(field, entry, type);
    }

    /** Reads the reference that the entry has to a value held weakly or softly. */
    CodeBlock reference(Field field, CodeBlock entry) {
        return reference(field, entry, field.type().any());
    }

    private CodeBlock reference(Field field, CodeBlock entry, TypeName type) {
        if (field.isFinal()) {
            return CodeBlock.of("$L.$N", entry, field.name());
        }
        return handleRead(field, entry, referenceType(field, type));
    }

    private CodeBlock handleRead(Field field, CodeBlock entry, TypeName type) {
        String mode = field.isVolatile() ? "getVolatile" : "getAcquire";
        CodeBlock read = CodeBlock.of("$N.$L($L)", names.handle(field), mode, entry);
        return type.equals(ClassName.OBJECT) ? read : CodeBlock.of("($T) $L", type, read);
    }

    CodeBlock write(Field field, CodeBlock entry, String value) {
        String mode = field.isVolatile() ? "setVolatile" : "setRelease";
        return CodeBlock.of("$N.$L($L, $N)", names.handle(field), mode, entry, value);
    }

    /** Refers to the value as weakly as the field says. */
    static CodeBlock hold(Field field, CodeBlock value) {
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.HELD, field.hold() == Hold.WEAK ? "weakly" : "softly", value);
    }

    static TypeName referenceType(Field field, TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(AccessorsState.reference(field.hold())), type);
    }
}
