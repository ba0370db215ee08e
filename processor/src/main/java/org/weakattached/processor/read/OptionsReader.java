package org.weakattached.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.Options;
import org.weakattached.processor.model.Reclaiming;
import org.weakattached.processor.model.Scope;
import org.weakattached.processor.model.Written;

/** Reads what is stated about accessors: by an extension itself, and by {@code @AttachedDefaults} around it. */
public final class OptionsReader {
    private OptionsReader() {}

    /** Reads what stands on a package, a class or an annotation. */
    public static Optional<Options> defaultsOn(Element element) {
        return Mirrors.find(element, Mirrors.ATTACHED_DEFAULTS)
                .map(annotation -> options(element, annotation, element));
    }

    /** Returns what holds for an extension unless it states otherwise, the nearest first. */
    static List<Options> defaultsAround(TypeElement extension) {
        List<Options> defaults = new ArrayList<>();
        for (Element e = extension; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement || e instanceof PackageElement) {
                defaultsOn(e).ifPresent(defaults::add);
                defaults.addAll(defaultsOfAnnotations(e));
            }
        }
        return defaults;
    }

    private static List<Options> defaultsOfAnnotations(Element place) {
        List<Options> defaults = new ArrayList<>();
        for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
            Element element = mirror.getAnnotationType().asElement();
            Mirrors.find(element, Mirrors.ATTACHED_DEFAULTS)
                    .ifPresent(annotation -> defaults.add(options(element, annotation, place)));
        }
        return defaults;
    }

    static Options options(Element element, AnnotationMirror annotation, Element place) {
        return new Options(
                element,
                annotation,
                place,
                Mirrors.value(annotation, "accessors").flatMap(OptionsReader::textIn),
                Mirrors.value(annotation, "scope").flatMap(value -> Mirrors.constantIn(value, Scope.class)),
                Mirrors.value(annotation, "reclaiming").flatMap(value -> Mirrors.constantIn(value, Reclaiming.class)),
                Mirrors.value(annotation, "annotateWith").map(OptionsReader::typesIn));
    }

    private static Optional<Written<String>> textIn(AnnotationValue value) {
        return value.getValue() instanceof String text ? Optional.of(new Written<>(text, value)) : Optional.empty();
    }

    /** Whether all types in it are known by now. */
    static boolean isKnown(AnnotationMirror annotation) {
        return Mirrors.value(annotation, "annotateWith").stream()
                .flatMap(OptionsReader::valuesIn)
                .allMatch(value -> Mirrors.typeIn(value).isPresent());
    }

    private static List<Written<TypeMirror>> typesIn(AnnotationValue value) {
        return valuesIn(value).map(Mirrors::typeIn).flatMap(Optional::stream).toList();
    }

    /** Some compilers leave out what makes an array of a single value. */
    private static Stream<AnnotationValue> valuesIn(AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                ? values.stream().map(AnnotationValue.class::cast)
                : Stream.of(value);
    }
}
