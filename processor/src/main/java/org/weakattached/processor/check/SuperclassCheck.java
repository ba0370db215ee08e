package org.weakattached.processor.check;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks a class that has attached fields and is no extension: a superclass of extensions, or a mistake. */
public final class SuperclassCheck {
    private SuperclassCheck() {}

    public static List<Problem> check(Lookup lookup, TypeElement type, List<FieldDeclaration> fields) {
        if (!type.getModifiers().contains(Modifier.ABSTRACT) || !type.getKind().isClass()) {
            return fields.stream()
                    .limit(1)
                    .map(field -> Problem.at(
                            field.element(),
                            Rule.STRAY_FIELD,
                            type.getSimpleName().toString()))
                    .toList();
        }
        List<Problem> problems = new ArrayList<>();
        FieldCheck check = new FieldCheck(new Environment(lookup, type), problems::add);
        fields.forEach(check::check);
        return problems;
    }
}
