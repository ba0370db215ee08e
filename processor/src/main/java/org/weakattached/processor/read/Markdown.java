package org.weakattached.processor.read;

import java.util.regex.Pattern;

/** Makes Javadoc of a comment of Markdown, which compilers before Java 23 do not know and Javadoc reads in another way. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[&<>@{}*\\\\]");

    private Markdown() {}

    /** Returns the text as it was written, block tags included. */
    static String asJavadoc(String markdown) {
        String text = SPECIAL.matcher(markdown.stripIndent().strip())
                .replaceAll(special -> "&#" + (int) special.group().charAt(0) + ";");
        return "<pre>\n" + text + "\n</pre>";
    }
}
