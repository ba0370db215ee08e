package org.weakattached.processor.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the HTML of a comment is plain enough to be carried over: few elements, without attributes, properly nested and
 * not empty. Javadoc refuses much that browsers take, and what it refuses must not stand in generated code.
 */
final class Html {
    /** Matches an opening or closing tag without attributes. */
    static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)\\s*>");

    /** Matches entities that every version of Javadoc knows. */
    static final Pattern ENTITY =
            Pattern.compile("&(?:amp|lt|gt|quot|nbsp|copy|ndash|mdash|hellip|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private static final Set<String> PHRASES = Set.of("b", "code", "em", "i", "strong", "sub", "sup");
    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final Set<String> BLOCKS = Set.of("li", "ol", "p", "pre", "ul");

    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the innermost open element has something in it. */
    private boolean filled = true;

    private Html() {}

    /** Returns whether the text, in which what stands in inline tags of Javadoc is left out, needs no escapes. */
    static boolean isPlain(String text) {
        return new Html().takes(text);
    }

    static boolean isBlock(String text) {
        Matcher tag = TAG.matcher(text);
        return tag.lookingAt() && BLOCKS.contains(name(tag));
    }

    private static String name(Matcher tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private boolean takes(String text) {
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            boolean fine = takesText(text.substring(end, tag.start()))
                    && (tag.group(1).isEmpty() ? opens(name(tag)) : closes(name(tag)));
            if (!fine) {
                return false;
            }
            end = tag.end();
        }
        if (!takesText(text.substring(end)) || !filled) {
            return false;
        }
        open.remove("p");
        return open.isEmpty();
    }

    private boolean takesText(String text) {
        if (text.isBlank()) {
            return true;
        }
        filled = true;
        return !inList();
    }

    private boolean inList() {
        return !open.isEmpty() && LISTS.contains(open.peek());
    }

    private boolean inPhrase() {
        return !open.isEmpty() && (PHRASES.contains(open.peek()) || open.peek().equals("pre"));
    }

    private boolean opens(String name) {
        if (PHRASES.contains(name)) {
            if (inList()) {
                return false;
            }
            open.push(name);
        } else if (BLOCKS.contains(name) && !inPhrase()) {
            if (!endParagraph()) {
                return false;
            }
            if (name.equals("li") && !open.isEmpty() && open.peek().equals("li")) {
                if (!filled) {
                    return false;
                }
                open.pop();
            }
            if (name.equals("li") != inList()) {
                return false;
            }
            open.push(name);
        } else {
            return false;
        }
        filled = false;
        return true;
    }

    private boolean closes(String name) {
        if (!filled) {
            return false;
        }
        if (!name.equals("p") && BLOCKS.contains(name)) {
            endParagraph();
        }
        if (LISTS.contains(name) && !open.isEmpty() && open.peek().equals("li")) {
            open.pop();
        }
        return !open.isEmpty() && open.pop().equals(name);
    }

    /** Ends the paragraph that is open, which may be left to what follows. */
    private boolean endParagraph() {
        if (!open.isEmpty() && open.peek().equals("p")) {
            open.pop();
            return filled;
        }
        return true;
    }
}
