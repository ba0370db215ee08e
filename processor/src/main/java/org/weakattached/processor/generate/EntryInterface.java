package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Names;

/** Generates what two classes of entries have in common: a method for each kind of access to a field. */
final class EntryInterface {
    private static final String THIS = "this";

    private final Extension extension;
    private final Names names;
    private final Access access;
    private final boolean implementing;

    private EntryInterface(Extension extension, boolean implementing) {
        this.extension = extension;
        this.names = extension.names();
        this.access = new Access(names);
        this.implementing = implementing;
    }

    static TypeSpec of(Extension extension) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(extension.names().entryClass())
                .addModifiers(PRIVATE)
                .addSuperinterface(RuntimeTypes.ATTACHED_FIELDS)
                .addJavadoc("The data of one host, wherever it is kept.");
        new EntryInterface(extension, false).methods().forEach(type::addMethod);
        return type.build();
    }

    static List<MethodSpec> implementations(Extension extension) {
        return new EntryInterface(extension, true).methods();
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Field field : extension.fields()) {
            methods.add(reader(field));
            if (!field.isFinal()) {
                methods.add(writer(field));
                if (Access.isAddable(field)) {
                    methods.add(adder(field));
                }
            }
        }
        return methods;
    }

    private MethodSpec reader(Field field) {
        CodeBlock read = CodeBlock.of("return $L", access.readStored(field, THIS));
        return method(names.reader(field), read, "Reads the field {@code $L}.\n\n@return the value\n", field)
                .addAnnotations(field.onResult())
                .returns(Access.readType(field, extension.surroundings()))
                .build();
    }

    private MethodSpec writer(Field field) {
        TypeName type = Access.writtenType(field, extension.surroundings());
        CodeBlock write = access.write(field, THIS, Names.VALUE);
        return method(names.writer(field), write, "Sets the field {@code $L}.\n\n@param value the new value\n", field)
                .addParameter(ParameterSpec.builder(type, Names.VALUE)
                        .addAnnotations(field.onParameter())
                        .build())
                .build();
    }

    private MethodSpec adder(Field field) {
        TypeName type = field.type().erased();
        CodeBlock add = CodeBlock.of("return $L", access.add(field, THIS));
        String doc = "Adds to the field {@code $L}.\n\n@param delta what is added\n@return the value before\n";
        return method(names.entryAdder(field), add, doc, field)
                .returns(type)
                .addParameter(type, Names.DELTA)
                .build();
    }

    private MethodSpec.Builder method(String name, CodeBlock statement, String doc, Field field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(PUBLIC);
        return implementing
                ? method.addAnnotation(Override.class).addStatement(statement)
                : method.addModifiers(ABSTRACT).addJavadoc(doc, field.name());
    }
}
