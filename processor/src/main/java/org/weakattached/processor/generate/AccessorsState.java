package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Place;

/** Generates what the accessors keep: handles on the entry's fields, the table, its dictionaries, and the whole. */
final class AccessorsState {
    private AccessorsState() {}

    static List<FieldSpec> fields(Extension extension) {
        List<FieldSpec> specs = new ArrayList<>();
        if (extension.place() != Place.EITHER) {
            specs.addAll(handles(extension, extension.names().entryClass()));
        }
        specs.add(table(extension));
        extension.fields().forEach(field -> specs.add(dictionary(extension, field)));
        specs.add(attachments(extension));
        return specs;
    }

    /** Returns the handles on the fields of a class of entries. */
    static List<FieldSpec> handles(Extension extension, ClassName entry) {
        return extension
                .mutableFields()
                .map(field -> handle(extension, field, entry))
                .toList();
    }

    private static FieldSpec handle(Extension extension, Field field, ClassName entry) {
        TypeName type = switch (field.hold()) {
            case STRONG -> field.type().erased();
            case WEAK, SOFT -> TypeName.get(reference(field.hold()));
        };
        return FieldSpec.builder(VarHandle.class, extension.names().handle(field), PRIVATE, STATIC, FINAL)
                .addJavadoc("Reads and writes the field of an entry.")
                .initializer(
                        "$T.handle(\n$>$>$T.lookup(), $T.class, $S, $T.class)$<$<",
                        RuntimeTypes.FIELDS,
                        MethodHandles.class,
                        entry,
                        extension.names().stored(field),
                        type)
                .build();
    }

    private static FieldSpec table(Extension extension) {
        TypeName type = extension.names().tableClass();
        return state(
                extension, type, extension.names().table(), CodeBlock.of("new $T()", type), "The data of all hosts.");
    }

    private static FieldSpec dictionary(Extension extension, Field field) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.WEAK_KEY_DICTIONARY,
                extension.host().any(),
                field.type().storedBoxed());
        CodeBlock value = CodeBlock.of(
                "$T.of($N, $L, $T.$L)",
                RuntimeTypes.WEAK_KEY_DICTIONARY,
                extension.names().table(),
                field.index(),
                RuntimeTypes.FIELD_KIND,
                kind(field));
        return state(extension, type, extension.names().dictionary(field), value, "The values of all hosts.");
    }

    private static String kind(Field field) {
        if (field.isFinal()) {
            return "FINAL";
        }
        return field.type().isPrimitive() ? "PRIMITIVE" : field.isClosed() ? "CLOSEABLE" : "REFERENCE";
    }

    private static FieldSpec attachments(Extension extension) {
        Names names = extension.names();
        CodeBlock fieldNames = extension.fields().stream()
                .map(field -> CodeBlock.of("$S", field.name()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of(\n$>$>$N, $S, $T.class,\nnew $T[] {$L}",
                        RuntimeTypes.ATTACHMENTS,
                        names.table(),
                        extension.type().canonicalName(),
                        extension.host().erased(),
                        String.class,
                        fieldNames);
        String separator = ",\n";
        for (Field field : extension.fields()) {
            value.add(separator + "$N", names.dictionary(field));
            separator = ",$W";
        }
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.ATTACHMENTS, extension.host().any());
        return state(extension, type, names.attachments(), value.add(")$<$<").build(), "The extension as a whole.");
    }

    private static FieldSpec state(Extension extension, TypeName type, String name, CodeBlock value, String doc) {
        FieldSpec.Builder field =
                FieldSpec.builder(type, name, PRIVATE).addJavadoc(doc).initializer(value);
        if (!extension.instance()) {
            field.addModifiers(STATIC);
        }
        return field.addModifiers(FINAL).build();
    }

    static Class<?> reference(Hold hold) {
        return hold == Hold.WEAK ? WeakReference.class : SoftReference.class;
    }
}
