package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Guard;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Place;

/** Generates the table, which knows how entries are made, and which store keeps them where there is one. */
final class TableClass {
    private final Extension extension;
    private final TypeName entry;

    private TableClass(Extension extension) {
        this.extension = extension;
        this.entry = extension.place() == Place.EITHER
                ? extension.names().entryClass()
                : extension.names().entryClassInTable();
    }

    static TypeSpec of(Extension extension) {
        return new TableClass(extension).table();
    }

    private TypeSpec table() {
        TypeName superclass = ParameterizedTypeName.get(
                superclass(extension), extension.host().any(), extension.names().entryClass());
        TypeSpec.Builder type = TypeSpec.classBuilder(extension.names().tableClass())
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(superclass)
                .addJavadoc("Finds the data of each host.");
        switch (extension.place()) {
            case TABLE -> type.addMethod(extension.inline() ? inlineConstructor() : plainConstructor());
            case HOST -> type.addField(store(extension.store().orElseThrow())).addMethod(constructor());
            case EITHER -> type.addField(slotField()).addMethod(constructor()).addMethod(slot());
        }
        EntryForm.of(extension).forEach(form -> type.addMethod(create(form)));
        if (extension.hasDefaults()) {
            type.addMethod(createDefaults());
        }
        if (extension.place() == Place.HOST) {
            type.addMethod(load()).addMethod(storeIfAbsent()).addMethod(remove());
        }
        return type.build();
    }

    private static ClassName superclass(Extension extension) {
        return switch (extension.place()) {
            case TABLE -> RuntimeTypes.WEAK_KEY_TABLE;
            case HOST -> RuntimeTypes.STORED_TABLE;
            case EITHER -> RuntimeTypes.AGENT_TABLE;
        };
    }

    /** A constant of the very class, so that calls of it can be inlined. */
    private static FieldSpec store(ClassName store) {
        return FieldSpec.builder(store, Names.STORE, PRIVATE, STATIC, FINAL)
                .addJavadoc("Keeps the data in the hosts.")
                .initializer("new $T()", store)
                .build();
    }

    private FieldSpec slotField() {
        return FieldSpec.builder(RuntimeTypes.HOST_SLOT, Names.SLOT, PRIVATE, STATIC, FINAL)
                .addJavadoc("Knows which hosts have a slot.")
                .initializer(
                        "$T.of(\n$>$>$T.class, $S, $T.class, $T.class, $L)$<$<",
                        RuntimeTypes.HOST_SLOT,
                        extension.names().accessors(),
                        extension.type().canonicalName(),
                        extension.host().erased(),
                        EntryForm.KEPT.name(extension),
                        extension.inline())
                .build();
    }

    private static MethodSpec slot() {
        return override(PROTECTED, "slot", RuntimeTypes.HOST_SLOT)
                .addStatement("return $N", Names.SLOT)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addJavadoc("Makes a table that keeps nothing itself.")
                .addStatement(
                        "super($S, $T.class)",
                        extension.type().canonicalName(),
                        extension.host().erased())
                .build();
    }

    private static MethodSpec plainConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addJavadoc("Makes an empty table.")
                .build();
    }

    private static MethodSpec inlineConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addJavadoc("Makes a table that needs no thread.")
                .addStatement("super(true)")
                .build();
    }

    private MethodSpec load() {
        return override(PROTECTED, "load", Nullness.nullable(ClassName.OBJECT, extension.surroundings()))
                .addParameter(extension.host().any(), Names.HOST)
                .addStatement("return $N.load($N, $T.class)", Names.STORE, Names.HOST, entry)
                .build();
    }

    private MethodSpec storeIfAbsent() {
        return override(PROTECTED, "storeIfAbsent", ClassName.OBJECT)
                .addParameter(extension.host().any(), Names.HOST)
                .addParameter(entry, Names.ENTRY)
                .addStatement("return $N.storeIfAbsent($N, $T.class, $N)", Names.STORE, Names.HOST, entry, Names.ENTRY)
                .build();
    }

    private MethodSpec remove() {
        return override(PROTECTED, "remove", TypeName.BOOLEAN)
                .addParameter(extension.host().any(), Names.HOST)
                .addStatement("return $N.remove($N, $T.class)", Names.STORE, Names.HOST, entry)
                .build();
    }

    private MethodSpec create(EntryForm form) {
        boolean either = extension.place() == Place.EITHER;
        List<CodeBlock> arguments = new ArrayList<>();
        if (form.refersToHost()) {
            arguments.add(CodeBlock.of("$N", Names.HOST));
        }
        if (extension.makesObjects()) {
            arguments.add(newExtension());
        }
        if (extension.hasDefaults()) {
            arguments.add(
                    either
                            ? CodeBlock.of(
                                    "($T) defaults()",
                                    EntryForm.ofDefaults(extension).name(extension))
                            : CodeBlock.of("defaults()"));
        }
        MethodSpec.Builder method = either
                ? override(PROTECTED, form == EntryForm.KEPT ? "createKept" : "createInTable", entry)
                : override(PUBLIC, "create", entry);
        return method.addParameter(extension.host().any(), Names.HOST)
                .addStatement("return new $T($L)", made(form), CodeBlock.join(arguments, ", "))
                .build();
    }

    /** Returns the class of entries as it is written in here. */
    private TypeName made(EntryForm form) {
        return extension.place() == Place.EITHER ? form.name(extension) : entry;
    }

    private MethodSpec createDefaults() {
        TypeName made = made(EntryForm.ofDefaults(extension));
        MethodSpec.Builder method = override(PUBLIC, "createDefaults", entry);
        if (extension.isBlank()) {
            return method.addStatement("return new $T()", made).build();
        }
        if (extension.fields().stream().allMatch(TableClass::isUnguarded)) {
            return method.addStatement("return new $T($L)", made, newExtension())
                    .build();
        }
        method.addStatement(
                "$T $N = $L", EntryConstructors.extensionType(extension), EntryConstructors.INITIAL, newExtension());
        extension.fields().stream()
                .filter(field -> !isUnguarded(field))
                .forEach(field -> method.addStatement(guard(field)));
        return method.addStatement("return new $T($N)", made, EntryConstructors.INITIAL)
                .build();
    }

    private static boolean isUnguarded(Field field) {
        return field.guard() == Guard.NONE;
    }

    private CodeBlock guard(Field field) {
        return CodeBlock.of(
                "$T.$L($N.$N, $S, $S)",
                RuntimeTypes.DEFAULTS,
                field.guard() == Guard.SHAREABLE ? "shareable" : "uncloseable",
                EntryConstructors.INITIAL,
                field.name(),
                extension.type().canonicalName(),
                field.name());
    }

    private CodeBlock newExtension() {
        return CodeBlock.of(
                "new $T$L($L)",
                extension.type(),
                extension.isGeneric() ? "<>" : "",
                extension.fromHost() ? Names.HOST : "");
    }

    private static MethodSpec.Builder override(Modifier access, String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(access)
                .returns(result);
    }
}
