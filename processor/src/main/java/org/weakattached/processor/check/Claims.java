package org.weakattached.processor.check;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/**
 * Knows who answers for what, for a whole compilation: accessors belong to one extension, and mistakes in a field to the class
 * that declares it, if that is compiled here.
 */
public final class Claims {
    private final Map<String, String> extensions = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> declaring = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    /** Notes a class that is compiled here and has attached fields. */
    public void note(TypeElement type) {
        declaring.add(type.getQualifiedName().toString());
    }

    /** Returns whether mistakes in the fields of a class are reported there. */
    boolean answersFor(TypeElement type) {
        return declaring.contains(type.getQualifiedName().toString());
    }

    /** Returns whether something that concerns more than one extension is said for the first time. */
    boolean isNew(Problem problem) {
        return said.add(
                problem.rule() == Rule.OLD_JAVA ? "" : problem.arguments().get(0));
    }

    /** Returns the accessors that were claimed before, and whose name differs in case only, if there are any. */
    public Optional<String> twin(ClassName accessors) {
        String name = accessors.canonicalName();
        return Optional.ofNullable(spellings.get(name.toLowerCase(Locale.ROOT))).filter(first -> !first.equals(name));
    }

    /** Returns whether the accessors are the extension's own. */
    boolean claim(String accessors, String extension) {
        spellings.putIfAbsent(accessors.toLowerCase(Locale.ROOT), accessors);
        return extensions.computeIfAbsent(accessors, each -> extension).equals(extension);
    }
}
