package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Guard;
import org.weakattached.processor.model.Names;

/** Generates the table, which knows how entries are made. */
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
                RuntimeTypes.WEAK_KEY_TABLE,
                extension.host().any(),
                extension.names().entryClass());
        TypeSpec.Builder type = TypeSpec.classBuilder(extension.names().tableClass())
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(superclass)
                .addJavadoc("Finds the data of each host.")
                .addMethod(create());
        if (extension.hasDefaults()) {
            type.addMethod(createDefaults());
        }
        return type.build();
    }

    private MethodSpec create() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$N", Names.HOST));
        if (extension.makesObjects()) {
            arguments.add(newExtension());
        }
        if (extension.hasDefaults()) {
            arguments.add(CodeBlock.of("defaults()"));
        }
        return override("create")
                .addParameter(extension.host().any(), Names.HOST)
                .addStatement("return new $T($L)", entry, CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec createDefaults() {
        MethodSpec.Builder method = override("createDefaults");
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
                "$L($N.$N, $S, $S)",
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

    private MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(entry);
    }
}
