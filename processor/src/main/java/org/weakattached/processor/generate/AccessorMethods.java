package org.weakattached.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Place;

/** Generates the accessors, a method for each kind. */
final class AccessorMethods {
    private static final AnnotationSpec UNCHECKED = AccessorsFile.suppressWarnings(List.of("unchecked"));

    private final Extension extension;
    private final Names names;
    private final Access access;
    private final boolean either;
    private final String attached;
    private final String attachedOrDefaults;

    AccessorMethods(Extension extension) {
        this.extension = extension;
        this.names = extension.names();
        this.access = new Access(names);
        this.either = extension.place() == Place.EITHER;
        this.attached = Access.call(names.table(), "attach", Names.HOST);
        this.attachedOrDefaults =
                extension.hasDefaults() ? Access.call(names.table(), "findOrDefaults", Names.HOST) : attached;
    }

    List<MethodSpec> of(Field field) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(getter(field));
        if (!field.isFinal()) {
            methods.add(setter(field));
            if (Access.isAddable(field)) {
                methods.add(adder(field));
            }
        }
        methods.add(dictionary(field));
        return methods;
    }

    private MethodSpec getter(Field field) {
        MethodSpec.Builder method = accessor(
                        field, Names.getter(field.name(), field.type().erased()))
                .addJavadoc(Docs.ofGetter(extension, field))
                .addAnnotations(field.onResult())
                .addParameter(extension.host().type(), Names.HOST)
                .returns(result(field));
        if (Access.isUnchecked(field) && !extension.broken()) {
            method.addAnnotation(UNCHECKED);
        }
        String entry = field.isFinal() ? attached : attachedOrDefaults;
        return body(method, () -> CodeBlock.of("return $L;\n", read(field, entry)));
    }

    private CodeBlock read(Field field, String entry) {
        return either
                ? Access.cast(field, CodeBlock.of("$L", Access.call(entry, names.reader(field))))
                : access.read(field, entry);
    }

    private CodeBlock write(Field field, String value) {
        return either
                ? CodeBlock.of("$L", Access.call(attachedFor(field), names.writer(field), value))
                : access.write(field, attachedFor(field), value);
    }

    private TypeName result(Field field) {
        TypeName type = field.type().declared();
        boolean said = Nullness.isSaid(type.annotations()) || Nullness.isSaid(field.onResult());
        return field.isReferred() && !said ? Nullness.nullable(type, extension.surroundings()) : type;
    }

    private MethodSpec setter(Field field) {
        MethodSpec.Builder method = accessor(field, Names.setter(field.name()))
                .addJavadoc(Docs.ofSetter(extension, field))
                .addParameter(extension.host().type(), Names.HOST)
                .addParameter(ParameterSpec.builder(field.type().declared(), Names.VALUE)
                        .addAnnotations(field.onParameter())
                        .build());
        return body(method, () -> field.isReferred() ? setReference(field) : setValue(field));
    }

    /** Returns the call that attaches for a write to a field. */
    private String attachedFor(Field field) {
        return Access.call(names.table(), "attach", Names.HOST, Integer.toString(field.index()));
    }

    private CodeBlock setValue(Field field) {
        if (!field.isClosed()) {
            return CodeBlock.builder().addStatement(write(field, Names.VALUE)).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(extension.instance() ? setCloseable(field) : setForever(field))
                .nextControlFlow("finally")
                .addStatement("$T.reachabilityFence($N)", Reference.class, Names.HOST)
                .endControlFlow()
                .build();
    }

    private CodeBlock setForever(Field field) {
        return CodeBlock.builder()
                .addStatement(access.write(field, attachedFor(field), Names.VALUE))
                .build();
    }

    /** Where the accessors can be closed, another thread may do so in the middle of this. */
    private CodeBlock setCloseable(Field field) {
        return CodeBlock.builder()
                .addStatement("$T $N = $L", names.entryClass(), Names.ENTRY, attachedFor(field))
                .addStatement(access.write(field, Names.ENTRY, Names.VALUE))
                .addStatement(Access.call(
                        names.table(), "written", Names.ENTRY, Integer.toString(field.index()), Names.VALUE))
                .build();
    }

    /** Refers to the value first: a value that cannot be referred to leaves the host as it was. */
    private CodeBlock setReference(Field field) {
        TypeName type = Access.referenceType(field, field.type().value());
        return CodeBlock.builder()
                .addStatement("$T held = $L", type, Access.hold(field, CodeBlock.of("$N", Names.VALUE)))
                .addStatement(write(field, "held"))
                .build();
    }

    private MethodSpec adder(Field field) {
        TypeName type = field.type().erased();
        MethodSpec.Builder method = accessor(field, Names.adder(field.name()))
                .addJavadoc(Docs.ofAdder(extension, field))
                .addAnnotations(field.onResult())
                .addParameter(extension.host().type(), Names.HOST)
                .addParameter(type, Names.DELTA)
                .returns(field.type().declared());
        return body(
                method,
                () -> either
                        ? CodeBlock.of(
                                "return $L;\n", Access.call(attachedFor(field), names.entryAdder(field), Names.DELTA))
                        : CodeBlock.of("return $L;\n", access.add(field, attachedFor(field))));
    }

    private MethodSpec dictionary(Field field) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.WEAK_KEY_DICTIONARY,
                extension.host().type(),
                field.type().boxed());
        MethodSpec.Builder method = accessor(field, field.name())
                .addJavadoc(Docs.ofDictionary(extension, field))
                .returns(fromRuntime(type));
        if (!extension.isGeneric()) {
            return body(method, () -> CodeBlock.of("return $N;\n", names.dictionary(field)));
        }
        if (!extension.broken()) {
            method.addAnnotation(UNCHECKED);
        }
        TypeName any = ParameterizedTypeName.get(RuntimeTypes.WEAK_KEY_DICTIONARY, Access.ANYTHING, Access.ANYTHING);
        return body(method, () -> CodeBlock.of("return ($T) ($T) $N;\n", type, any, names.dictionary(field)));
    }

    MethodSpec attachments() {
        MethodSpec.Builder method = method(Names.ATTACHMENTS, extension.isPublic())
                .addJavadoc(Docs.ofAttachments(extension))
                .returns(fromRuntime(ParameterizedTypeName.get(
                        RuntimeTypes.ATTACHMENTS, extension.host().any())));
        return body(method, () -> CodeBlock.of("return $N;\n", names.attachments()));
    }

    /** Returns a type of the runtime, or what takes its place where that is missing. */
    private TypeName fromRuntime(TypeName type) {
        return extension.surroundings().runtime() ? type : ClassName.OBJECT;
    }

    /** Generates the end of an instance, which an application context calls by itself. */
    MethodSpec close() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(Names.CLOSE)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.ofClose(extension));
        return body(method, () -> CodeBlock.of("$L;\n", Access.call(names.table(), "close")));
    }

    private MethodSpec.Builder accessor(Field field, String name) {
        return method(name, field.isPublic())
                .addAnnotations(field.onMethods())
                .addTypeVariables(extension.typeVariables());
    }

    private MethodSpec.Builder method(String name, boolean isPublic) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        if (isPublic) {
            method.addModifiers(Modifier.PUBLIC);
        }
        if (!extension.instance()) {
            method.addModifiers(Modifier.STATIC);
        }
        return method;
    }

    private MethodSpec body(MethodSpec.Builder method, Supplier<CodeBlock> code) {
        return method.addCode(extension.broken() ? mistakes() : code.get()).build();
    }

    private CodeBlock mistakes() {
        return CodeBlock.of(
                "throw new $T($S);\n",
                ClassName.get(AssertionError.class),
                extension.type().simpleName() + " has mistakes");
    }
}
