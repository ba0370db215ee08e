package org.weakattached.processor.check;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.LombokField;
import org.weakattached.processor.model.Written;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.ValueTypes;

/** Checks a field where it is declared. */
final class FieldCheck {
    private final Environment environment;
    private final Consumer<Problem> problems;

    FieldCheck(Environment environment, Consumer<Problem> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** Returns whether the signatures of its accessors are known. */
    boolean check(FieldDeclaration field) {
        if (field.lombok().isPresent()) {
            reportLombok(field, field.lombok().get());
        } else if (field.has(Modifier.STATIC)) {
            report(field, Rule.STATIC_FIELD, field.name());
        } else if (field.has(Modifier.PRIVATE)) {
            boolean kotlin = Annotations.has(field.owner(), "kotlin.Metadata");
            report(field, kotlin ? Rule.PRIVATE_PROPERTY : Rule.PRIVATE_FIELD, field.name());
        }
        environment.readSupertypes(field.type());
        checkOptions(field);
        Optional<TypeElement> hidden = environment.reach.hidden(field.type());
        hidden.ifPresent(type -> report(field, Rule.UNREACHABLE_TYPE, type.toString(), environment.reach.place()));
        return hidden.isEmpty();
    }

    private void reportLombok(FieldDeclaration field, LombokField lombok) {
        Phrase change = switch (lombok.change()) {
            case OTHER_TYPE -> Phrase.GETS_OTHER_TYPE;
            case STATIC -> Phrase.BECOMES_STATIC;
            case PRIVATE -> Phrase.BECOMES_PRIVATE;
            case FINAL -> Phrase.BECOMES_FINAL;
        };
        Phrase cure = switch (lombok.change()) {
            case OTHER_TYPE, STATIC -> Phrase.REMOVE_ANNOTATION;
            case PRIVATE -> Phrase.KEEP_FROM_PRIVATE;
            case FINAL -> Phrase.KEEP_FROM_FINAL;
        };
        report(field, Rule.LOMBOK_FIELD, lombok.annotation(), change.text(field.name()), cure.text());
    }

    /** Checks what stands in the field's annotation. */
    void checkOptions(FieldDeclaration field) {
        field.hold().ifPresent(hold -> checkHold(field, hold));
        field.closeOnCollect().filter(Written::value).ifPresent(close -> checkClose(field, close));
    }

    /** Checks what a field starts with where all hosts share that. */
    void checkDefault(FieldDeclaration field) {
        field.mutableStart()
                .filter(type -> !field.has(Modifier.STATIC))
                .ifPresent(type -> report(field, Rule.MUTABLE_DEFAULT, field.name(), type));
    }

    /** Checks that somebody else can hold what a final field refers to weakly. */
    void checkFinal(FieldDeclaration field, TypeElement extension, boolean madeOfNothing) {
        if (field.has(Modifier.FINAL)
                && field.holds() != Hold.STRONG
                && canBeReferredTo(field.type())
                && (madeOfNothing || field.initialised())) {
            Problem problem = Problem.at(
                    field.element(),
                    field.annotation(),
                    field.hold().map(Written::at).orElse(null),
                    Rule.HOLD_FINAL,
                    field.name());
            problems.accept(field.owner().equals(extension) ? problem : problem.movedTo(extension, null));
        }
    }

    private void checkHold(FieldDeclaration field, Written<Hold> hold) {
        if (hold.value() == Hold.STRONG) {
            return;
        }
        TypeMirror type = field.type();
        if (!canBeReferredTo(type)) {
            Rule rule = type.getKind().isPrimitive() ? Rule.HOLD_PRIMITIVE : Rule.HOLD_IDENTITY;
            report(field, hold, rule, field.name(), plain(type));
        }
    }

    private static boolean canBeReferredTo(TypeMirror type) {
        return !type.getKind().isPrimitive()
                && !(type instanceof DeclaredType declared
                        && ValueTypes.lacksIdentity((TypeElement) declared.asElement()));
    }

    private void checkClose(FieldDeclaration field, Written<Boolean> close) {
        if (!environment.isCloseable(field.type())) {
            report(field, close, Rule.CLOSE_TYPE, field.name(), plain(field.type()));
        } else if (field.holds() != Hold.STRONG) {
            report(field, close, Rule.CLOSE_HOLD, field.name(), field.holds() == Hold.WEAK ? "weakly" : "softly");
        }
    }

    private static String plain(TypeMirror type) {
        return TypeName.get(type).toString();
    }

    private void report(FieldDeclaration field, Rule rule, String... arguments) {
        problems.accept(Problem.at(field.element(), rule, arguments));
    }

    private void report(FieldDeclaration field, Written<?> value, Rule rule, String... arguments) {
        problems.accept(Problem.at(field.element(), field.annotation(), value.at(), rule, arguments));
    }
}
