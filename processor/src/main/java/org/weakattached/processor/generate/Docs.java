package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Hold;

/** Generates Javadoc, which ends with what the user wrote at the field. */
final class Docs {
    private Docs() {}

    static CodeBlock ofClass(Extension extension) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "Accessors of the fields that {@link $T} attaches to objects of type $L.\n",
                        extension.type(),
                        type(extension.host().erased()));
        doc.add("\n<p>What is attached to a host lives as long as the host, and never keeps it alive.");
        extension
                .store()
                .ifPresent(store -> doc.add(" Hosts keep it themselves,\nby {@link $T}, and cannot be listed.", store));
        if (extension.instance()) {
            doc.add(" Each instance attaches data of its own.");
        }
        String limits = extension.store().isPresent() ? ", unless the store says otherwise" : "";
        return doc.add("\nAll methods may be called from any thread$L.\n", limits)
                .build();
    }

    static CodeBlock ofGetter(Extension extension, Field field) {
        CodeBlock.Builder doc = CodeBlock.builder().add("Returns $L of the host", link(field));
        if (extension.fromHost() || field.isFinal()) {
            doc.add(", computed when something is first attached to the host, which this does.");
        } else if (extension.hasDefaults()) {
            doc.add(", by default what the field starts with.");
        }
        if (field.isReferred()) {
            doc.add("\nThe value is held $L: once it is collected, this is null.", heldHow(field));
        }
        return doc.add(userDoc(field)).build();
    }

    static CodeBlock ofSetter(Field field) {
        CodeBlock.Builder doc = CodeBlock.builder().add("Sets $L of the host.", link(field));
        if (field.isReferred()) {
            doc.add("\nThe value is held $L.", heldHow(field));
        }
        if (field.isClosed()) {
            doc.add("\nThe value is closed when the host is collected while it holds it; the one before is not.");
        }
        return doc.add(userDoc(field)).build();
    }

    static CodeBlock ofAdder(Field field) {
        return CodeBlock.of(
                "Adds to $L of the host, atomically, and returns what it was before.$L", link(field), userDoc(field));
    }

    static CodeBlock ofDictionary(Field field) {
        return CodeBlock.of("Returns $L as a live map from host to value.$L", link(field), userDoc(field));
    }

    static CodeBlock ofAttachments(Extension extension) {
        return CodeBlock.of("Returns what {@link $T} attaches as a whole.\n", extension.type());
    }

    static CodeBlock ofClose(Extension extension) {
        String closing = extension.closes() ? "\nValues to be closed with their hosts are closed soon after." : "";
        return CodeBlock.of(
                "Takes what {@link $T} attaches off all hosts. Nothing can be attached any more.$L\n",
                extension.type(),
                closing);
    }

    private static String heldHow(Field field) {
        return field.hold() == Hold.WEAK ? "weakly" : "softly";
    }

    private static CodeBlock link(Field field) {
        return CodeBlock.of("{@link $T#$L}", field.owner(), field.name());
    }

    private static CodeBlock type(TypeName type) {
        return type instanceof ClassName ? CodeBlock.of("{@link $T}", type) : CodeBlock.of("{@code $T}", type);
    }

    private static CodeBlock userDoc(Field field) {
        if (field.doc().isEmpty()) {
            return CodeBlock.of("\n");
        }
        boolean onlyTags = field.doc().startsWith("@");
        return CodeBlock.of("\n\n$L$L\n", onlyTags ? "" : "<p>", field.doc());
    }
}
