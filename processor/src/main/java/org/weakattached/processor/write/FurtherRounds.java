package org.weakattached.processor.write;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Asks javac for a further round. It makes one where there are new sources, so it gets an empty one. What is written in its last round
 * comes too late for those who name it: a type that nobody writes would have the accessors missing, too.
 */
public final class FurtherRounds {
    private static final String COMMENT =
            "// Made the compiler look once more for types that an extension names. Nothing needs this file any longer.\n";

    private final Elements elements;
    private final ProcessingEnvironment environment;
    private int asked;

    public FurtherRounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /** Returns whether this round may be one that we have asked for. */
    public boolean isAsked() {
        return asked > 0;
    }

    /** Asks javac for one because of a class that waits. */
    public void ask(TypeElement waiting) {
        String place = elements.getPackageOf(waiting).getQualifiedName().toString();
        String name = "WeakAttachedRound" + asked + "For" + waiting.getSimpleName();
        try {
            try (Writer writer =
                    create(place.isEmpty() ? name : place + "." + name, waiting).openWriter()) {
                writer.write(COMMENT);
                writer.write(place.isEmpty() ? "" : "package " + place + ";\n");
            }
            asked++;
        } catch (IOException e) {
            return; // no round then
        }
    }

    /** Javac 25 fails to find the file of a class whose superclass it does not know. */
    private JavaFileObject create(String name, TypeElement waiting) throws IOException {
        try {
            return environment.getFiler().createSourceFile(name, waiting);
        } catch (NullPointerException e) {
            return environment.getFiler().createSourceFile(name);
        }
    }
}
