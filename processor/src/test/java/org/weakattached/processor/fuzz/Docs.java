package org.weakattached.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Random documentation, as good and bad as people write it. */
final class Docs {
    static final boolean WANTED = Boolean.parseBoolean(System.getProperty("fuzz.docs", "true"));

    private static final int MOST = 4;

    private static final List<String> WORDS = List.of(
            "A field with <b>words</b>, {@code code} and a $ sign.",
            "$L $T $N $S $$ $> $< $[ $] $W $Z $1L $name:L",
            "{@link java.util.List} and {@link java.util.List#add(java.lang.Object) adding}",
            "{@link NavigableMap}, {@link NavigableMap#firstKey()}, {@link ConcurrentMap}, {@linkplain Map.Entry entries}",
            "{@link Mark}, {@link Both#run()}, {@link Both}s and {@link Nested}",
            "{@link #NAME} and {@link #NAME its own}",
            "{@link Nested#NUMBER}, {@value Nested#NUMBER}, {@value}",
            "{@link NoSuchType}, {@link #noSuchField}, {@link Mark#no()}",
            "{@link } {@link} {@code} {@literal} {@}",
            "{@code {nested {braces}} }, {@literal <b> & @}, {@code a\n * second line}",
            "{@code <T extends Comparable<? super T>> & @Override}",
            "{@code not closed",
            "} { }} {{ {@ {@link java.util.List",
            "{@inheritDoc} {@docRoot} {@summary Words.} {@index word words} {@systemProperty java.home}",
            "{@snippet : int a = 1; // @highlight substring=\"a\"\n * }",
            "{@unknown tag} {@return what it is}",
            "<p>One.\n *\n * <p>Two.\n * <ul>\n * <li>Three\n * <li>Four</li>\n * </ul>",
            "<ul><li>not closed",
            "</b> </p> <b> <br/> <p/> <p>",
            "<h1>Heading</h1><h4>Heading</h4>",
            "<table><caption>Words</caption><tr><td>1</td></tr></table>",
            "<pre>{@code\n * @Override\n *   int a() { return 1; }\n * }</pre>",
            "<a href=\"https://example.org/?a=1&b=2\">link</a> <a href=unquoted>link</a> <a name='x'></a>",
            "<img src=\"a.png\"> <script>alert(1)</script> <nosuch> <!-- a comment --> <![CDATA[x]]>",
            "a < b && b > c, a & b, &amp; &nosuch; &#42;&#47; &#x2F; &lt;",
            "*&#47; closes no comment, /* opens none, // neither, /** nor this",
            "\\u005cu002a\\u005cu002f and \\u005cu000a and \\u005cuXYZW and \\u005c",
            "\\\\u0041 \\\\ \\n \\t \\\" '\\''",
            "\\u00e9 \\u0040 \\u0024 \\u003cb\\u003e",
            "é ü 名前 𝔘 \u202e \u00a0 \u200b",
            "a\ttab and    spaces   ",
            "an @at sign, me@example.org, @ alone",
            "A very long line" + " with words".repeat(40) + ".",
            "https://example.org/*path*",
            "\"quoted\" 'quoted' `code`",
            "TODO");

    private static final List<String> TAGS = List.of(
            "@see java.util.List",
            "@see NavigableMap#firstKey()",
            "@see #NAME",
            "@see \"A book\"",
            "@see <a href=\"https://example.org\">words</a>",
            "@see NoSuchType",
            "@see",
            "@since 1.0",
            "@since",
            "@deprecated words",
            "@deprecated",
            "@serial words",
            "@serialField a int words",
            "@param host words",
            "@param <T> words",
            "@param nosuch words",
            "@param",
            "@return words",
            "@return",
            "@throws java.lang.IllegalStateException words",
            "@throws NoSuchException words",
            "@exception java.io.IOException",
            "@author somebody",
            "@version 1",
            "@hidden",
            "@apiNote words",
            "@implSpec words\n * on two lines",
            "@unknown words {@code x}",
            "@see java.util.List {@code",
            "@{@link java.util.List}",
            "@provides java.util.List",
            "@uses java.util.List");

    private static final List<String> MARKDOWN = List.of(
            "Words with `code`, *emphasis*, **more** and a [link](https://example.org).",
            "Globs such as */** and **/*.java, /* and */",
            "[java.util.List], [NavigableMap#firstKey()], [words][Mark], [NoSuchType], [#NAME]",
            "```\nint a = 1; // @Override */\n```",
            "```java\n/** Words. */\n@Override\n```",
            "~~~\nnot closed",
            "- one\n- two\n  - three\n\n1. four",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "# Heading\n\n## Another",
            "> a quotation\n\n---",
            "    indented @code {@link}",
            "<b>words</b> <nosuch> & < > &amp;",
            "\\* \\[ \\\\ \\u0041 \\\\u0041",
            "{@link java.util.List} and {@code {braces}} and `{@code x}`",
            "$L $T $$ \\u005cu002a");

    private Docs() {}

    /** Returns a comment for something of that name. */
    static String any(SplittableRandom random, String name) {
        boolean markdown = Pick.once(random, 4);
        List<String> parts = new ArrayList<>();
        int words = random.nextInt(MOST);
        for (int i = 0; i < words; i++) {
            parts.add(Pick.of(random, markdown ? MARKDOWN : WORDS));
        }
        String first = String.join(random.nextBoolean() ? " " : "\n * ", parts);
        List<String> lines = new ArrayList<>();
        lines.add(first);
        int tags = Pick.once(random, 2) ? random.nextInt(MOST) : 0;
        for (int i = 0; i < tags; i++) {
            lines.add(Pick.of(random, TAGS));
        }
        String text = String.join("\n * ", lines).replace("NAME", name);
        return markdown ? lineComment(text) : comment(random, text);
    }

    private static String lineComment(String text) {
        return text.lines()
                .map(line -> "/// " + line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String comment(SplittableRandom random, String text) {
        return switch (random.nextInt(4)) {
            case 0 -> "/** " + text + " */\n";
            case 1 -> "/**\n" + text.replaceAll("(?m)^ \\* ?", "") + "\n*/\n";
            case 2 -> "/**\n *" + text + " **/\n";
            default -> "/**\n * " + text + "\n */\n";
        };
    }
}
