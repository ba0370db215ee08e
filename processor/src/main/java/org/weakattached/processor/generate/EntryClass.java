package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Place;

/** Generates the entry: the fields of one host, read and changed by number where the caller is a dictionary. */
final class EntryClass {
    private static final String THIS = "this";
    private static final CodeBlock NO_SUCH_FIELD = CodeBlock.of("throw new $T(field)", AssertionError.class);

    private final Extension extension;
    private final EntryForm form;
    private final Access access;

    private EntryClass(Extension extension, EntryForm form) {
        this.extension = extension;
        this.form = form;
        this.access = new Access(extension.names());
    }

    /** Returns the classes of entries, and what they have in common if there are two. */
    static List<TypeSpec> of(Extension extension) {
        List<TypeSpec> types = new ArrayList<>();
        if (extension.place() == Place.EITHER) {
            types.add(EntryInterface.of(extension));
        }
        EntryForm.of(extension).forEach(form -> types.add(new EntryClass(extension, form).entry()));
        return types;
    }

    private TypeSpec entry() {
        TypeSpec.Builder type = TypeSpec.classBuilder(form.name(extension))
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(form.superclass(extension))
                .addJavadoc(form.doc(extension));
        if (isReadByHandlesOnly()) {
            type.addAnnotation(AccessorsFile.suppressWarnings(List.of("unused")));
        }
        boolean either = extension.place() == Place.EITHER;
        if (either) {
            type.addSuperinterface(extension.names().entryClass());
            AccessorsState.handles(extension, form.name(extension)).forEach(type::addField);
        }
        extension.fields().forEach(field -> type.addField(field(field)));
        type.addMethods(new EntryConstructors(extension, form).all());
        if (either) {
            type.addMethods(EntryInterface.implementations(extension));
        }
        type.addMethod(read()).addMethod(compareAndSet());
        if (extension.closes()) {
            type.addSuperinterface(RuntimeTypes.CLOSING_ENTRY).addMethod(takeCloseables());
        }
        return type.build();
    }

    /** Whether there is a field that looks unused to analysers, which do not see through handles. */
    private boolean isReadByHandlesOnly() {
        return !form.holdsDefaults(extension)
                && extension.mutableFields().findAny().isPresent();
    }

    private FieldSpec field(Field field) {
        TypeName type = field.isReferred()
                ? Nullness.nullable(Access.referenceType(field, field.type().any()), extension.surroundings())
                : field.type().stored();
        FieldSpec.Builder spec = FieldSpec.builder(type, extension.names().stored(field))
                .addJavadoc("A field of the host.")
                .addAnnotations(field.onField());
        if (field.isFinal()) {
            spec.addModifiers(FINAL);
        }
        return spec.build();
    }

    /** A statement, as values of an expression have to have a type in common, which javac looks for in supertypes that may be missing. */
    private MethodSpec read() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (field)");
        for (Field field : extension.fields()) {
            code.beginControlFlow("case $L ->", field.index())
                    .addStatement("return $L", access.readStored(field, THIS))
                    .endControlFlow();
        }
        code.addStatement("default -> $L", NO_SUCH_FIELD).endControlFlow();
        return override("read")
                .returns(nullableObject())
                .addParameter(int.class, "field")
                .addCode(code.build())
                .build();
    }

    private MethodSpec compareAndSet() {
        return override("compareAndSet")
                .returns(boolean.class)
                .addParameter(int.class, "field")
                .addParameter(nullableObject(), "expected")
                .addParameter(nullableObject(), "value")
                .addCode(extension.mutableFields().findAny().isPresent() ? changes() : noChanges())
                .build();
    }

    private CodeBlock changes() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (field)");
        extension
                .mutableFields()
                .forEach(field -> code.add(field.isReferred() ? changeReference(field) : change(field)));
        return endSwitch(code);
    }

    private static CodeBlock noChanges() {
        return CodeBlock.builder().addStatement(NO_SUCH_FIELD).build();
    }

    private CodeBlock change(Field field) {
        return CodeBlock.builder()
                .addStatement(
                        "case $L -> $N.compareAndSet(this, $L, $L)",
                        field.index(),
                        extension.names().handle(field),
                        cast(field, "expected"),
                        cast(field, "value"))
                .build();
    }

    private CodeBlock changeReference(Field field) {
        TypeName type = Access.referenceType(field, Access.ANYTHING);
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", field.index())
                .addStatement("$T held = $L", type, access.reference(field, THIS))
                .addStatement(
                        "yield $T.holds(held, expected)\n&& $N.compareAndSet(this, held, $L)",
                        RuntimeTypes.HELD,
                        extension.names().handle(field),
                        Access.hold(field, cast(field, "value")))
                .endControlFlow()
                .build();
    }

    private static CodeBlock cast(Field field, String variable) {
        if (field.type().isPrimitive()) {
            return CodeBlock.of("($T) $T.requireNonNull($N)", field.type().any(), Objects.class, variable);
        }
        return field.type().isObject()
                ? CodeBlock.of("$N", variable)
                : CodeBlock.of("($T) $N", field.type().any(), variable);
    }

    private MethodSpec takeCloseables() {
        TypeName values =
                ArrayTypeName.of(Nullness.nullable(ClassName.get(AutoCloseable.class), extension.surroundings()));
        CodeBlock taken = extension.fields().stream()
                .filter(Field::isClosed)
                .map(field -> access.take(field, THIS))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("takeCloseables")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(values)
                .addStatement("return new $T {$L}", values, taken)
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }

    private TypeName nullableObject() {
        return Nullness.nullable(ClassName.OBJECT, extension.surroundings());
    }

    private static CodeBlock endSwitch(CodeBlock.Builder code) {
        return code.addStatement("default -> $L", NO_SUCH_FIELD)
                .unindent()
                .add("};\n")
                .build();
    }
}
