package org.weakattached.processor.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Finds fields whose type is generated from their own extension, directly or through others, so that none can be the first. */
public final class AccessorsCycles {
    private final Map<String, ExtensionDeclaration> waiting = new HashMap<>();

    /** Takes the extensions that wait for types. */
    public AccessorsCycles(List<ExtensionDeclaration> waiting) {
        waiting.forEach(each -> this.waiting.put(AccessorsCheck.nameFor(each), each));
    }

    /** Returns the problems of one of them. */
    public List<Problem> of(ExtensionDeclaration extension) {
        return extension.waiting().stream()
                .filter(field -> leadsTo(extension, field, new HashSet<>()))
                .map(field -> Problem.at(
                        field.element(),
                        Rule.OWN_ACCESSORS,
                        field.name(),
                        field.type().toString()))
                .toList();
    }

    private boolean leadsTo(ExtensionDeclaration goal, FieldDeclaration field, Set<FieldDeclaration> seen) {
        if (!seen.add(field)) {
            return false;
        }
        for (String name : field.type().toString().split("[^\\p{javaJavaIdentifierPart}]+", -1)) {
            ExtensionDeclaration next = waiting.get(name);
            if (next != null
                    && (next.equals(goal) || next.waiting().stream().anyMatch(each -> leadsTo(goal, each, seen)))) {
                return true;
            }
        }
        return false;
    }
}
