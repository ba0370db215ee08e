package org.weakattached.processor.fuzz;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes simple names in place of long ones, since a class or a field can have the name of a package. */
final class Imports {
    private static final Pattern LONG_NAME =
            Pattern.compile("\\b((?:java|org)(?:\\.[a-z]\\w*)+)\\.((?:@Mark )?)([A-Z]\\w*)");
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|interface|record|enum) ([\\w$\\p{L}]+)");

    private final Set<String> taken = new TreeSet<>();

    Imports(Collection<String> files) {
        for (String file : files) {
            Matcher declaration = DECLARATION.matcher(file);
            while (declaration.find()) {
                taken.add(declaration.group(1));
            }
        }
    }

    /** Returns a file with its imports before it. */
    String in(String file) {
        Map<String, String> imported = new TreeMap<>();
        String text = LONG_NAME.matcher(file).replaceAll(found -> {
            String simple = found.group(3);
            String qualified = found.group(1) + "." + simple;
            boolean free = !taken.contains(simple)
                    && imported.computeIfAbsent(simple, any -> qualified).equals(qualified);
            return Matcher.quoteReplacement(free ? found.group(2) + simple : found.group());
        });
        StringBuilder all = new StringBuilder();
        imported.values().forEach(name -> all.append("import ").append(name).append(";\n"));
        return all.append('\n').append(text).toString();
    }
}
