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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks what the user says about the class of the accessors: its name and its annotations. */
final class AccessorsCheck {
    /** Words that are identifiers, but no names of classes. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

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
        ClassName accessors = ClassName.get(extension.packageName(), name);
        @Nullable TypeElement existing = environment.find(accessors.canonicalName());
        boolean foreign = existing != null && !Annotations.has(existing, WeakAttachedGenerated.class.getName());
        if (foreign || !claims.claim(accessors.canonicalName(), extension.canonicalName())) {
            reportName(Rule.ACCESSORS_TAKEN, accessors.canonicalName());
            return Optional.empty();
        }
        return Optional.of(accessors);
    }

    /** Returns the name that the user or the extension's own name gives it. */
    static String nameFor(ExtensionDeclaration declaration) {
        return declaration
                .accessors()
                .map(Written::value)
                .orElseGet(() -> Names.accessors(ClassName.get(declaration.type())));
    }

    /** Returns the annotations that the class is to carry, each once. */
    List<AnnotationSpec> annotations() {
        Map<String, AnnotationSpec> annotations = new LinkedHashMap<>();
        for (Written<TypeMirror> written : declaration.annotateWith()) {
            if (written.value() instanceof DeclaredType type
                    && type.asElement() instanceof TypeElement annotation
                    && check(annotation, written)) {
                annotations.put(
                        annotation.getQualifiedName().toString(),
                        AnnotationSpec.builder(ClassName.get(annotation)).build());
            }
        }
        return new ArrayList<>(annotations.values());
    }

    private boolean check(TypeElement annotation, Written<TypeMirror> written) {
        String name = annotation.getQualifiedName().toString();
        Optional<TypeElement> hidden = environment.reach.hidden(annotation);
        if (hidden.isPresent()) {
            return report(written, Rule.UNREACHABLE_TYPE, hidden.get().toString(), environment.reach.place());
        }
        if (!standsOnClasses(annotation)) {
            return report(written, Rule.ANNOTATE_TARGET, name);
        }
        for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            if (element.getDefaultValue() == null) {
                String needed = element.getSimpleName().toString();
                return report(written, Rule.ANNOTATE_ELEMENTS, name, needed);
            }
        }
        return true;
    }

    private static boolean standsOnClasses(TypeElement annotation) {
        Set<String> targets = Annotations.targets(annotation);
        boolean onTypes = targets.contains("TYPE") || targets.contains("TYPE_USE");
        return onTypes && !annotation.getQualifiedName().contentEquals(FunctionalInterface.class.getName());
    }

    private void reportName(Rule rule, String name) {
        problems.accept(Problem.at(
                declaration.type(),
                declaration.annotation(),
                declaration.accessors().map(Written::at).orElse(null),
                rule,
                name));
    }

    private boolean report(Written<TypeMirror> written, Rule rule, String... arguments) {
        problems.accept(Problem.at(declaration.type(), declaration.annotation(), written.at(), rule, arguments));
        return false;
    }
}
