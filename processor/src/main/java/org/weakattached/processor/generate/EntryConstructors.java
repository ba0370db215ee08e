package org.weakattached.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Names;

/**
 * Generates the entry's constructors. An entry takes its values from an extension object, or non-final ones from the entry
 * with the shared defaults, which is itself an entry that has no host. It refers to its host, unless that keeps the entry.
 */
final class EntryConstructors {
    static final String INITIAL = "initial";
    static final String DEFAULTS = "defaults";

    private final Extension extension;
    private final EntryForm form;

    EntryConstructors(Extension extension, EntryForm form) {
        this.extension = extension;
        this.form = form;
    }

    List<MethodSpec> all() {
        List<MethodSpec> constructors = new ArrayList<>();
        if (form.holdsDefaults(extension)) {
            constructors.add(ofDefaults());
        }
        constructors.add(ofHost());
        return constructors;
    }

    private MethodSpec ofDefaults() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(PRIVATE).addJavadoc("Makes the shared defaults.\n\n");
        if (form.refersToHost()) {
            constructor.addStatement("super(null)");
        }
        if (extension.isBlank()) {
            return constructor.build();
        }
        addParameter(constructor, extensionType(extension), INITIAL, "a new object of the extension");
        extension.fields().forEach(field -> constructor.addStatement(assign(field, fromInitial(field))));
        return constructor.build();
    }

    private MethodSpec ofHost() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(PRIVATE).addJavadoc("Makes the data of a host.\n\n");
        if (form.refersToHost()) {
            addParameter(constructor, extension.host().any(), Names.HOST, "the host");
        }
        if (extension.makesObjects()) {
            addParameter(constructor, extensionType(extension), INITIAL, "a new object of the extension");
        }
        if (extension.hasDefaults()) {
            addParameter(constructor, EntryForm.ofDefaults(extension).name(extension), DEFAULTS, "the shared defaults");
        }
        if (form.refersToHost()) {
            constructor.addStatement("super($N)", Names.HOST);
        }
        for (Field field : extension.fields()) {
            boolean shared = extension.hasDefaults() && !field.isFinal();
            constructor.addStatement(assign(
                    field,
                    shared ? CodeBlock.of("$N.$N", DEFAULTS, extension.names().stored(field)) : fromInitial(field)));
        }
        return constructor.build();
    }

    private static void addParameter(MethodSpec.Builder constructor, TypeName type, String name, String what) {
        constructor.addParameter(type, name).addJavadoc("@param $N $L\n", name, what);
    }

    private static CodeBlock fromInitial(Field field) {
        CodeBlock value = CodeBlock.of("$N.$N", INITIAL, field.name());
        return field.isReferred() ? Access.hold(field, value) : value;
    }

    private CodeBlock assign(Field field, CodeBlock value) {
        return CodeBlock.of("this.$N = $L", extension.names().stored(field), value);
    }

    /** Returns the extension as the table knows it, {@code Cache<?>} where it is generic. */
    static TypeName extensionType(Extension extension) {
        if (!extension.isGeneric()) {
            return extension.type();
        }
        WildcardTypeName anything = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(
                extension.type(),
                Collections.nCopies(extension.typeVariables().size(), anything).toArray(new TypeName[0]));
    }
}
