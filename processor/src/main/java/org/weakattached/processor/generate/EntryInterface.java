package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Names;

/** Generates what two classes of entries have in common: a method for each kind of access to a field. */
final class EntryInterface {
    private static final String THIS = "this";

    private final Extension extension;
    private final Access access;

    private EntryInterface(Extension extension) {
        this.extension = extension;
        this.access = new Access(extension.names());
    }

    static TypeSpec of(Extension extension) {
        EntryInterface shared = new EntryInterface(extension);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(extension.names().entryClass())
                .addModifiers(PRIVATE)
                .addSuperinterface(RuntimeTypes.ATTACHED_FIELDS)
                .addJavadoc("The data of one host, wherever it is kept.");
        shared.methods(Optional.empty()).forEach(type::addMethod);
        return type.build();
    }

    static List<MethodSpec> implementations(Extension extension) {
        return new EntryInterface(extension).methods(Optional.of(Override.class));
    }

    private List<MethodSpec> methods(Optional<Class<?>> override) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Field field : extension.fields()) {
            methods.add(method(Names.reader(field), override, CodeBlock.of("return $L", access.readStored(field, THIS)))
                    .returns(Access.readType(field))
                    .build());
            if (!field.isFinal()) {
                TypeName written = Access.writtenType(field);
                methods.add(method(Names.writer(field), override, access.write(field, THIS, Names.VALUE))
                        .addParameter(written, Names.VALUE)
                        .build());
                if (Access.isAddable(field)) {
                    methods.add(method(
                                    Names.entryAdder(field),
                                    override,
                                    CodeBlock.of("return $L", access.add(field, THIS)))
                            .returns(field.type().erased())
                            .addParameter(field.type().erased(), Names.DELTA)
                            .build());
                }
            }
        }
        return methods;
    }

    private static MethodSpec.Builder method(String name, Optional<Class<?>> override, CodeBlock statement) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(PUBLIC);
        return override.isPresent()
                ? method.addAnnotation(ClassName.get(override.get())).addStatement(statement)
                : method.addModifiers(ABSTRACT);
    }
}
