package org.weakattached.processor.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.UserDoc;

/**
 * Carries the Javadoc of a field over to its accessors. Links that resolve there stay, others become code; what Javadoc might
 * refuse becomes text.
 */
final class UserDocs {
    private static final Pattern FIRST_BLANK = Pattern.compile("(?m)^ ");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@([A-Za-z]+)(?:\\s+|$)");
    private static final Pattern REFERENCE =
            Pattern.compile("([\\w.$]*)(?:#([\\w$]+)(\\([^)]*\\))?)?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[<>&{}@]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\\\*u)");
    private static final Set<String> VERBATIM = Set.of("code", "literal");

    private final Environment environment;
    private final TypeElement owner;
    private final boolean deprecated;

    private UserDocs(Environment environment, TypeElement owner, boolean deprecated) {
        this.environment = environment;
        this.owner = owner;
        this.deprecated = deprecated;
    }

    /** Returns the doc of a field that the accessors name by that class. */
    static UserDoc of(Environment environment, FieldDeclaration field, TypeElement owner) {
        boolean deprecated = Annotations.has(field.element(), Deprecated.class.getName());
        return new UserDocs(environment, owner, deprecated)
                .carried(FIRST_BLANK.matcher(field.doc()).replaceAll("").strip());
    }

    private UserDoc carried(String doc) {
        int end = blockTag(doc, 0);
        List<String> tags = new ArrayList<>();
        for (int start = end; start < doc.length(); ) {
            int next = blockTag(doc, start + 1);
            tag(doc.substring(start, next).strip()).ifPresent(tag -> tags.add(escaped(tag)));
            start = next;
        }
        return new UserDoc(escaped(text(doc.substring(0, end).strip())), tags);
    }

    /** Returns where the next block tag begins, those in inline tags left out, or the end. */
    private static int blockTag(String doc, int from) {
        Matcher tag = BLOCK_TAG.matcher(doc);
        int at = from;
        while (tag.find(at)) {
            int inline = doc.indexOf("{@", at);
            if (inline < 0 || inline > tag.start()) {
                return tag.start();
            }
            int end = endOfInlineTag(doc, inline);
            at = end < 0 ? inline + 2 : end;
        }
        return doc.length();
    }

    /** A Unicode escape in a comment is one, too: {@code C:\}{@code users} is no text that a source can have. */
    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("\\\\u005c");
    }

    private Optional<String> tag(String tag) {
        Matcher name = BLOCK_TAG.matcher(tag);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String rest = tag.substring(name.end()).strip();
        return switch (name.group(1)) {
            case "see" -> resolved(rest).map(reference -> "@see " + reference);
            case "since" -> Optional.of("@since " + plain(rest)).filter(each -> !rest.isEmpty());
            case "deprecated" -> Optional.of("@deprecated " + text(rest)).filter(each -> deprecated && !rest.isEmpty());
            default -> Optional.empty(); // is for fields, or another tool's
        };
    }

    private String text(String doc) {
        List<Piece> pieces = pieces(doc);
        boolean plainHtml = Html.isPlain(pieces.stream()
                .map(piece -> piece.isDone() && !piece.text().isBlank() ? "x" : piece.text())
                .collect(joining()));
        return pieces.stream()
                .map(piece -> piece.isDone() ? piece.text() : html(piece.text(), plainHtml))
                .collect(joining())
                .strip();
    }

    /** A part of a comment: what became of an inline tag, or what stands between two. */
    private record Piece(String text, boolean isDone) {}

    private List<Piece> pieces(String doc) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < doc.length()) {
            int start = doc.indexOf("{@", at);
            int end = start < 0 ? -1 : endOfInlineTag(doc, start);
            if (end < 0) {
                pieces.add(new Piece(doc.substring(at), false));
                return pieces;
            }
            pieces.add(new Piece(doc.substring(at, start), false));
            pieces.add(new Piece(inline(doc.substring(start + 2, end - 1)), true));
            at = end;
        }
        return pieces;
    }

    private static int endOfInlineTag(String doc, int start) {
        int depth = 0;
        for (int i = start; i < doc.length(); i++) {
            if (doc.charAt(i) == '{') {
                depth++;
            } else if (doc.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String html(String text, boolean plain) {
        StringBuilder out = new StringBuilder();
        Matcher tag = Html.TAG.matcher(text);
        Matcher entity = Html.ENTITY.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            Matcher kept = text.charAt(i) == '&' ? entity : plain && text.charAt(i) == '<' ? tag : null;
            if (kept != null && kept.region(i, text.length()).lookingAt()) {
                out.append(kept.group());
                i = kept.end() - 1;
            } else {
                out.append(escaped(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' '));
            }
        }
        return out.toString();
    }

    private static String escaped(char c, char next) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;"; // at the beginning of a line it is a block tag
            case '{' -> next == '@' ? "&#123;" : "{";
            case '*' -> next == '/' ? "&#42;" : "*";
            default -> Character.toString(c);
        };
    }

    /** Turns everything into text. */
    private static String plain(String text) {
        return html(text, false);
    }

    private String inline(String tag) {
        String[] parts = tag.split("\\s+", 2);
        String content = parts.length == 1 ? "" : parts[1];
        if (VERBATIM.contains(parts[0])) {
            return content.isBlank() ? "" : "{@" + tag + "}";
        }
        boolean link = parts[0].equals("link") || parts[0].equals("linkplain");
        return link || parts[0].equals("value") ? reference(parts[0], content.strip(), link) : plain(content);
    }

    private String reference(String tag, String content, boolean link) {
        Optional<String> resolved = link ? resolved(content) : Optional.empty();
        if (resolved.isPresent()) {
            return "{@" + tag + " " + resolved.get() + "}";
        }
        Matcher reference = REFERENCE.matcher(content);
        if (!reference.matches()) {
            return plain(content);
        }
        String label = reference.group(4);
        if (label != null) {
            return plain(label);
        }
        String name = content.startsWith("#") ? content.substring(1) : content.replace('#', '.');
        return name.isEmpty() ? "" : "{@code " + name + "}";
    }

    /** Returns a reference with what it means in full, if that is known and can be named. */
    private Optional<String> resolved(String content) {
        Matcher reference = REFERENCE.matcher(content);
        if (!reference.matches()) {
            return Optional.empty();
        }
        String name = reference.group(1);
        String member = reference.group(2);
        String parameters = reference.group(3);
        String label = reference.group(4);
        return type(name)
                .filter(type -> environment.reach.hidden(type).isEmpty())
                .filter(type -> member == null ? !name.isEmpty() : has(type, member, parameters))
                .map(type -> type.getQualifiedName()
                        + (member == null ? "" : "#" + member)
                        + (parameters == null ? "" : parameters)
                        + (label == null || SPECIAL.matcher(label).find() ? "" : " " + label));
    }

    private boolean has(TypeElement type, String member, @Nullable String parameters) {
        return environment.elements.getAllMembers(type).stream()
                .filter(each -> each.getSimpleName().contentEquals(member) && environment.reach.reaches(each))
                .anyMatch(each -> parameters == null
                        ? each.getKind() == ElementKind.METHOD || each.getKind().isField()
                        : parameters.equals("()")
                                && each instanceof ExecutableElement method
                                && method.getParameters().isEmpty());
    }

    /** Resolves a name as far as that needs no imports, which the source shows but not the compiler. */
    private Optional<TypeElement> type(String name) {
        if (name.isEmpty()) {
            return Optional.of(owner);
        }
        if (name.contains(".")) {
            return Optional.ofNullable(environment.find(name));
        }
        for (Element e = owner; e instanceof TypeElement around; e = e.getEnclosingElement()) {
            if (around.getSimpleName().contentEquals(name)) {
                return Optional.of(around);
            }
            @Nullable TypeElement nested = environment.find(around.getQualifiedName() + "." + name);
            if (nested != null) {
                return Optional.of(nested);
            }
        }
        return Optional.ofNullable(environment.find(environment.inPackage(name)))
                .or(() -> Optional.ofNullable(environment.find("java.lang." + name)));
    }
}
