package org.weakattached.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/**
 * What one {@code @AttachedTo} or {@code @AttachedDefaults} states about accessors.
 *
 * @param element what is annotated with it
 * @param place what it holds for: the same, or what carries the annotation that is annotated with it
 */
public record Options(
        Element element,
        AnnotationMirror annotation,
        Element place,
        Optional<Written<String>> accessors,
        Optional<Scope> scope,
        Optional<Reclaiming> reclaiming,
        Optional<List<Written<TypeMirror>>> annotateWith) {
    public Options {
        annotateWith = annotateWith.map(List::copyOf);
    }

    /** Whether it stands at the place itself rather than on an annotation there. */
    public boolean isDirect() {
        return element.equals(place);
    }

    /** Says where it is written. */
    public String where() {
        return name(element);
    }

    /** Names a package or a class. */
    public static String name(Element place) {
        return place instanceof PackageElement around ? "package " + around.getQualifiedName() : place.toString();
    }
}
