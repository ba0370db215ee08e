package org.weakattached.processor.model;

import java.util.Set;

/**
 * What the user's module can see, and what holds around the extension.
 *
 * @param runtime whether our runtime can be seen
 * @param generated whether {@code javax.annotation.processing.Generated} can be seen
 * @param nullable whether JSpecify can be seen
 * @param nullMarked whether the extension is null-marked
 * @param hidesJavaLang whether its package has a class with the simple name of one in {@code java.lang}
 * @param hiddenPackages first parts of the names of packages that mean a class there
 */
public record Surroundings(
        boolean runtime,
        boolean generated,
        boolean nullable,
        boolean nullMarked,
        boolean hidesJavaLang,
        Set<String> hiddenPackages) {
    public Surroundings {
        hiddenPackages = Set.copyOf(hiddenPackages);
    }
}
