package org.weakattached.benchmarks.plot;

import java.util.Locale;

/** Writes the elements of a picture. Coordinates have one digit after the point, so that the same numbers make the same text. */
final class Svg {
    private final StringBuilder elements = new StringBuilder();

    /** Where a text has its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(style, at(x1), at(y1), at(x2), at(y2)));
    }

    void rectangle(String style, double x, double y, double width, double height) {
        add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(style, at(x), at(y), at(width), at(height)));
    }

    void circle(String style, double x, double y, double radius) {
        add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(style, at(x), at(y), at(radius)));
    }

    /** Draws the point of an arrow to the right. */
    void arrowHead(String style, double x, double y) {
        add("<path class=\"%s\" d=\"M%s %s l-8 -5 v10 z\"/>".formatted(style, at(x), at(y)));
    }

    void text(String style, Anchor anchor, double x, double y, String text) {
        add("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(style, anchor.name().toLowerCase(Locale.ROOT), at(x), at(y), escaped(text)));
    }

    /** Returns the picture. */
    String picture(double width, double height, String title, String description) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" aria-labelledby="title desc">
                <title id="title">%3$s</title>
                <desc id="desc">%4$s</desc>
                <style>
                %5$s</style>
                <rect class="page" width="%1$s" height="%2$s" rx="6"/>
                %6$s</svg>
                """.formatted(at(width), at(height), escaped(title), escaped(description), Theme.styleSheet(), elements);
    }

    private void add(String element) {
        elements.append(element).append('\n');
    }

    private static String at(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
