package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Field;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Place;

/** Generates Javadoc, which ends with what the user wrote at the field. */
final class Docs {
    private static final String HOST_TAG = "@param host the host";

    private Docs() {}

    static CodeBlock ofClass(Extension extension) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "Accessors of the fields that $L attaches to objects of type $L.\n",
                        type(extension, extension.type()),
                        type(extension, extension.host().erased()));
        doc.add("\n<p>What is attached to a host lives as long as the host, and never keeps it alive.");
        extension.store().ifPresent(store -> doc.add(kept(extension, store)));
        if (extension.instance()) {
            doc.add(" Each instance attaches data of its own.");
        }
        String limits = extension.place() == Place.HOST ? ", unless the store says otherwise" : "";
        return doc.add("\nAll methods may be called from any thread$L.\n", limits)
                .build();
    }

    /** No link where nothing else names the store: it would need an import, which some compilers do not see used in a comment. */
    private static CodeBlock kept(Extension extension, ClassName store) {
        return extension.place() == Place.EITHER
                ? CodeBlock.of(
                        " It is kept in the slot of the host,\nor in a weak side-table where that has none, by {@code $L}, and hosts"
                                + " cannot be listed.",
                        store.simpleName())
                : CodeBlock.of(" Hosts keep it themselves,\nby $L, and cannot be listed.", type(extension, store));
    }

    static CodeBlock ofGetter(Extension extension, Field field) {
        CodeBlock.Builder doc = CodeBlock.builder().add("Returns $L of the host", link(extension, field));
        if (extension.fromHost() || field.isFinal()) {
            doc.add(", computed when something is first attached to the host, which this does.");
        } else if (extension.hasDefaults()) {
            doc.add(", by default what the field starts with.");
        }
        if (field.isReferred()) {
            doc.add("\nThe value is held $L: once it is collected, this is null.", heldHow(field));
        }
        return method(extension, doc.build(), field, HOST_TAG, "@return the value");
    }

    static CodeBlock ofSetter(Extension extension, Field field) {
        CodeBlock.Builder doc = CodeBlock.builder().add("Sets $L of the host.", link(extension, field));
        if (field.isReferred()) {
            doc.add("\nThe value is held $L.", heldHow(field));
        }
        if (field.isClosed()) {
            doc.add("\nThe value is closed when the host is collected while it holds it; the one before is not.");
        }
        return method(extension, doc.build(), field, HOST_TAG, "@param value the new value");
    }

    static CodeBlock ofAdder(Extension extension, Field field) {
        CodeBlock doc = CodeBlock.of(
                "Adds to $L of the host, atomically, and returns what it was before.", link(extension, field));
        return method(extension, doc, field, HOST_TAG, "@param delta what is added", "@return the value before");
    }

    static CodeBlock ofDictionary(Extension extension, Field field) {
        CodeBlock doc = CodeBlock.of("Returns $L as a live map from host to value.", link(extension, field));
        return method(extension, doc, field, "@return the map");
    }

    static CodeBlock ofAttachments(Extension extension) {
        return CodeBlock.of(
                "Returns what $L attaches as a whole.\n\n@return the extension as a whole\n",
                type(extension, extension.type()));
    }

    static CodeBlock ofClose(Extension extension) {
        String closing = extension.closes() ? "\nValues to be closed with their hosts are closed soon after." : "";
        return CodeBlock.of(
                "Takes what $L attaches off all hosts. Nothing can be attached any more.$L\n",
                type(extension, extension.type()),
                closing);
    }

    private static String heldHow(Field field) {
        return field.hold() == Hold.WEAK ? "weakly" : "softly";
    }

    private static CodeBlock link(Extension extension, Field field) {
        return extension.broken()
                ? CodeBlock.of("{@code $L}", field.name())
                : CodeBlock.of("{@link $T#$L}", field.owner(), field.name());
    }

    /** Links to a class, unless that may be what is wrong with the extension. */
    private static CodeBlock type(Extension extension, TypeName type) {
        boolean link = type instanceof ClassName && !extension.broken();
        return CodeBlock.of(link ? "{@link $T}" : "{@code $T}", type);
    }

    /** Adds what the user wrote at the field, and then the tags: those that Javadoc asks for come first. */
    private static CodeBlock method(Extension extension, CodeBlock own, Field field, String... tags) {
        CodeBlock.Builder doc = own.toBuilder().add("\n");
        if (!field.doc().text().isEmpty()) {
            boolean isBlock = field.doc().text().matches("(?s)<(?:p|ul|ol|pre)>.*");
            doc.add("\n$L$L\n", isBlock ? "" : "<p>", field.doc().text());
        }
        doc.add("\n");
        List<String> all = new ArrayList<>();
        extension.typeVariables().forEach(variable -> all.add("@param <" + variable.name() + "> a type of the host"));
        all.addAll(List.of(tags));
        all.addAll(field.doc().tags());
        all.forEach(tag -> doc.add("$L\n", tag));
        return doc.build();
    }
}
