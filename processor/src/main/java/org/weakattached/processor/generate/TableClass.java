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

/** Generates the table, which knows how entries are made, and which store keeps them where there is one. */
final class TableClass {
    private final Extension extension;
    private final TypeName entry;

    private TableClass(Extension extension) {
        this.extension = extension;
        this.entry = extension.names().entryClassInTable();
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
        extension.store().ifPresent(store -> type.addField(store(store)).addMethod(constructor()));
        if (extension.store().isEmpty()) {
            type.addMethod(extension.inline() ? inlineConstructor() : plainConstructor());
        }
        type.addMethod(create());
        if (extension.hasDefaults()) {
            type.addMethod(createDefaults());
        }
        if (extension.store().isPresent()) {
            type.addMethod(load()).addMethod(storeIfAbsent()).addMethod(remove());
        }
        return type.build();
    }

    static ClassName superclass(Extension extension) {
        return extension.store().isPresent() ? RuntimeTypes.STORED_TABLE : RuntimeTypes.WEAK_KEY_TABLE;
    }

    /** A constant of the very class, so that calls of it can be inlined. */
    private static FieldSpec store(ClassName store) {
        return FieldSpec.builder(store, Names.STORE, PRIVATE, STATIC, FINAL)
                .addJavadoc("Keeps the data in the hosts.")
                .initializer("new $T()", store)
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

    private MethodSpec create() {
        List<CodeBlock> arguments = new ArrayList<>();
        if (extension.store().isEmpty()) {
            arguments.add(CodeBlock.of("$N", Names.HOST));
        }
        if (extension.makesObjects()) {
            arguments.add(newExtension());
        }
        if (extension.hasDefaults()) {
            arguments.add(CodeBlock.of("defaults()"));
        }
        return override(PUBLIC, "create", entry)
                .addParameter(extension.host().any(), Names.HOST)
                .addStatement("return new $T($L)", entry, CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec createDefaults() {
        MethodSpec.Builder method = override(PUBLIC, "createDefaults", entry);
        if (extension.isBlank()) {
            return method.addStatement("return new $T()", entry).build();
        }
        if (extension.fields().stream().allMatch(TableClass::isUnguarded)) {
            return method.addStatement("return new $T($L)", entry, newExtension())
                    .build();
        }
        method.addStatement(
                "$T $N = $L", EntryConstructors.extensionType(extension), EntryConstructors.INITIAL, newExtension());
        extension.fields().stream()
                .filter(field -> !isUnguarded(field))
                .forEach(field -> method.addStatement(guard(field)));
        return method.addStatement("return new $T($N)", entry, EntryConstructors.INITIAL)
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
