package org.weakattached.processor.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakattached.processor.problem.Rule;

/**
 * A random extension and what uses it.
 *
 * @param pack the package, which no other example has
 * @param user the files that a user would have written, by class name
 * @param use the class {@code Use}, whose {@code run} says what does not work, or null
 * @param broken the rules that it breaks on purpose
 * @param permitted the rules that it may break besides, since nobody knows its host
 */
record Example(String pack, Map<String, String> user, String use, Set<Rule> broken, Set<Rule> permitted) {
    String useClass() {
        return pack + ".Use";
    }

    @Override
    public String toString() {
        return user.entrySet().stream()
                .map(file -> "// " + pack + "." + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n", "", "\n// " + useClass() + "\n" + use));
    }
}
