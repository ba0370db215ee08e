package org.weakattached.processor.check;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Place;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks what the user says about the class of the accessors: its name and its annotations. */
final class AccessorsCheck {
    /** Words that are identifiers, but no names of classes. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    /** What the name of a file has room for, on every file system that is in use. */
    private static final int MOST_BYTES = 255;

    private final Environment environment;
    private final ExtensionDeclaration declaration;
    private final Claims claims;
    private final Consumer<Problem> problems;

    AccessorsCheck(
            Environment environment, ExtensionDeclaration declaration, Claims claims, Consumer<Problem> problems) {
        this.environment = environment;
        this.declaration = declaration;
        this.claims = claims;
        this.problems = problems;
    }

    /** Returns the name of the class if it can be written. */
    Optional<ClassName> name() {
        ClassName extension = ClassName.get(declaration.type());
        String name = nameFor(declaration);
        if (!SourceVersion.isName(name) || name.contains(".") || RESTRICTED.contains(name)) {
            reportName(Rule.ACCESSORS_NAME, name);
            return Optional.empty();
        }
        String file = name + (declaration.place() == Place.EITHER ? "$TableEntry.class" : "$Entry.class");
        if (bytes(file) > MOST_BYTES) {
            reportName(Rule.LONG_NAME, file);
            return Optional.empty();
        }
        ClassName accessors = ClassName.get(extension.packageName(), name);
        @Nullable TypeElement existing = environment.find(accessors.canonicalName());
        boolean foreign = existing != null && !Annotations.has(existing, "org.weakattached.WeakAttachedGenerated");
        if (foreign || !claims.claim(accessors.canonicalName(), extension.canonicalName())) {
            reportName(Rule.ACCESSORS_TAKEN, accessors.canonicalName());
            return Optional.empty();
        }
        return Optional.of(accessors);
    }

    /** Returns how many bytes a text has in UTF-8. */
    private static int bytes(String text) {
        return text.codePoints()
                .map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    /** Returns the name that the user gives it, or that the nearest pattern makes of the extension's own. */
    static String nameFor(ExtensionDeclaration declaration) {
        return wish(declaration)
                .map(Written::value)
                .orElseGet(() -> Names.accessors(ClassName.get(declaration.type()), pattern(declaration)));
    }

    private static Optional<Written<String>> wish(ExtensionDeclaration declaration) {
        return declaration.options().accessors().filter(name -> !name.value().isEmpty());
    }

    private static String pattern(ExtensionDeclaration declaration) {
        return declaration.defaults().stream()
                .flatMap(defaults -> defaults.accessors().stream())
                .map(Written::value)
                .filter(AccessorsCheck::isPattern)
                .findFirst()
                .orElse(Names.PATTERN);
    }

    /** Tells whether some names make an identifier of it. */
    static boolean isPattern(String text) {
        return text.indexOf('*') == text.lastIndexOf('*')
                && text.contains("*")
                && SourceVersion.isIdentifier(text.replace('*', 'X'));
    }

    /** Returns the annotations that the class is to carry, each once. */
    List<AnnotationSpec> annotations() {
        Map<String, AnnotationSpec> annotations = new LinkedHashMap<>();
        for (Written<TypeMirror> marker : declaration.annotateWith()) {
            TypeElement annotation = Markers.elementOf(marker);
            if (isVisible(annotation, marker) && isFine(marker)) {
                annotations.put(
                        annotation.getQualifiedName().toString(),
                        AnnotationSpec.builder(ClassName.get(annotation)).build());
            }
        }
        return new ArrayList<>(annotations.values());
    }

    private boolean isVisible(TypeElement annotation, Written<TypeMirror> marker) {
        Optional<TypeElement> hidden = environment.reach.hidden(annotation);
        hidden.ifPresent(type -> problems.accept(Problem.at(
                declaration.type(),
                declaration.annotation(),
                marksItself() ? marker.at() : null,
                Rule.UNREACHABLE_TYPE,
                type.toString(),
                environment.reach.place())));
        return hidden.isEmpty();
    }

    /** What is wrong with defaults is said where they are. */
    private boolean isFine(Written<TypeMirror> marker) {
        Optional<Problem> problem = Markers.problem(declaration.options(), marker);
        problem.filter(each -> marksItself()).ifPresent(problems);
        return problem.isEmpty();
    }

    private boolean marksItself() {
        return declaration.options().annotateWith().isPresent();
    }

    private void reportName(Rule rule, String name) {
        problems.accept(Problem.at(
                declaration.type(),
                declaration.annotation(),
                wish(declaration).map(Written::at).orElse(null),
                rule,
                name));
    }
}
