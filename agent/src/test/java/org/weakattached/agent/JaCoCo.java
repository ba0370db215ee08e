package org.weakattached.agent;

import java.io.File;
import java.util.Arrays;

/** An agent that many builds have, on the class path of the tests. */
final class JaCoCo {
    private JaCoCo() {}

    static String jar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> element.contains("org.jacoco.agent"))
                .findFirst()
                .orElseThrow();
    }
}
