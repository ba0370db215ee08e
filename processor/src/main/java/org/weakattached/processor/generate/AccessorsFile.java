package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;

/** Generates the file of an extension: its accessors, or where it has mistakes, their signatures. */
public final class AccessorsFile {
    private static final String GENERATOR = "org.weakattached.processor.WeakAttachedProcessor";
    private static final String SUPPRESS = "value";

    private AccessorsFile() {}

    public static JavaFile of(Extension extension) {
        return JavaFile.builder(extension.names().accessors().packageName(), accessorsClass(extension))
                .indent("    ")
                .skipJavaLangImports(!extension.surroundings().hidesJavaLang())
                .build();
    }

    private static TypeSpec accessorsClass(Extension extension) {
        TypeSpec.Builder type = TypeSpec.classBuilder(extension.names().accessors())
                .addOriginatingElement(extension.origin())
                .addJavadoc(Docs.ofClass(extension))
                .addAnnotations(annotations(extension));
        if (extension.isPublic()) {
            type.addModifiers(PUBLIC);
        }
        type.addModifiers(FINAL);
        if (!extension.broken()) {
            type.addFields(AccessorsState.fields(extension));
        }
        type.addMethod(constructor(extension));
        AccessorMethods methods = new AccessorMethods(extension);
        for (Field field : extension.fields()) {
            methods.of(field).forEach(type::addMethod);
        }
        type.addMethod(methods.attachments());
        if (extension.instance()) {
            type.addSuperinterface(AutoCloseable.class).addMethod(methods.close());
        }
        if (!extension.broken()) {
            type.addTypes(EntryClass.of(extension)).addType(TableClass.of(extension));
        }
        return type.build();
    }

    private static List<AnnotationSpec> annotations(Extension extension) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (extension.surroundings().nullMarked()) {
            annotations.add(AnnotationSpec.builder(RuntimeTypes.NULL_MARKED).build());
        }
        annotations.add(
                AnnotationSpec.builder(RuntimeTypes.WEAK_ATTACHED_GENERATED).build());
        if (extension.surroundings().generated()) {
            annotations.add(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        if (!extension.suppressed().isEmpty()) {
            annotations.add(suppressWarnings(extension.suppressed()));
        }
        for (AnnotationSpec carried : extension.annotations()) {
            if (annotations.stream().noneMatch(own -> own.type().equals(carried.type()))) {
                annotations.add(carried);
            }
        }
        return annotations;
    }

    static AnnotationSpec suppressWarnings(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        for (String warning : warnings) {
            annotation.addMember(SUPPRESS, "$S", warning);
        }
        return annotation.build();
    }

    private static MethodSpec constructor(Extension extension) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(extension.instance() ? PUBLIC : PRIVATE);
        constructor.addJavadoc(
                extension.instance() ? "Makes accessors with a table of their own." : "There are no instances.");
        if (extension.instance() && extension.hasDefaults() && !extension.broken()) {
            constructor.addStatement(Access.call(extension.names().table(), "defaults"));
        }
        return constructor.build();
    }
}
