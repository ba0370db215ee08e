package org.weakattached.processor.check;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Checks that no two accessors have the same name and erased parameters, and none has those of an inherited method. */
final class NameCheck {
    private static final Set<String> INHERITED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Environment environment;
    private final TypeElement extension;
    private final Consumer<Problem> problems;
    private final Map<String, String> taken = new HashMap<>();

    NameCheck(Environment environment, TypeElement extension, boolean instance, Consumer<Problem> problems) {
        this.environment = environment;
        this.extension = extension;
        this.problems = problems;
        INHERITED.forEach(name -> taken.put(name + "()", "java.lang.Object"));
        taken.put(Names.ATTACHMENTS + "()", "the extension as a whole");
        if (instance) {
            taken.put(Names.CLOSE + "()", "java.lang.AutoCloseable");
        }
    }

    /** Returns whether the field's accessors can stand beside those of the fields before. */
    boolean check(FieldDeclaration field) {
        List<String> signatures = signatures(field);
        Optional<String> clash = signatures.stream().filter(taken::containsKey).findFirst();
        if (clash.isPresent()) {
            Element at = field.owner().equals(extension) ? field.element() : extension;
            String other = String.valueOf(taken.get(clash.get()));
            problems.accept(Problem.at(at, Rule.NAME_COLLISION, clash.get(), other, field.name()));
            return false;
        }
        signatures.forEach(signature -> taken.put(signature, "the field \"" + field.name() + "\""));
        return true;
    }

    private List<String> signatures(FieldDeclaration field) {
        String name = field.name();
        TypeName type = environment.wildcards.erased(field.type());
        List<String> signatures = new ArrayList<>();
        signatures.add(name + "()");
        signatures.add(Names.getter(name, type) + "(host)");
        if (!field.has(Modifier.FINAL)) {
            signatures.add(Names.setter(name) + "(host, " + type + ")");
            if (type.equals(TypeName.INT) || type.equals(TypeName.LONG)) {
                signatures.add(Names.adder(name) + "(host, " + type + ")");
            }
        }
        return signatures;
    }
}
