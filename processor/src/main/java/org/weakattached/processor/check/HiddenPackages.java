package org.weakattached.processor.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/**
 * Finds out whether accessors write the name of a class out in full, which they do where two have the same simple name, though
 * its first part means a class there.
 */
public final class HiddenPackages {
    private static final Pattern NO_CODE = Pattern.compile("(?m)^(?: *\\*|import |package ).*$");

    private HiddenPackages() {}

    public static Optional<Problem> check(Extension extension, String text) {
        String code = NO_CODE.matcher(text).replaceAll("");
        for (String hidden : extension.surroundings().hiddenPackages()) {
            Matcher inFull = Pattern.compile("(?<![\\w.\"$])" + Pattern.quote(hidden) + "\\.[\\w.]*[\\w]")
                    .matcher(code);
            if (inFull.find()) {
                return Optional.of(Problem.at(
                        extension.origin(), Rule.HIDDEN_PACKAGE, inFull.group().replaceAll("\\.class$", ""), hidden));
            }
        }
        return Optional.empty();
    }
}
