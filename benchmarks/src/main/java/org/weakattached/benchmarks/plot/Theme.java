package org.weakattached.benchmarks.plot;

/** Colours, for light pages and for dark ones. They keep their difference for the colour-blind: blue, orange, grey. */
enum Theme {
    LIGHT("#ffffff", "#1f2328", "#59636e", "#d1d9e0", "#f3f5f7", "#0550ae", "#b34700", "#6e7781"),
    DARK("#0d1117", "#f0f6fc", "#a3abb4", "#3d444d", "#1a2029", "#79c0ff", "#f0883e", "#9ea7b0");

    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    private final String rules;

    Theme(String page, String text, String small, String grid, String band, String disc, String square, String ring) {
        this.rules = String.join(
                        "\n",
                        fill("page", page),
                        fill("text", text),
                        fill("small", small),
                        stroke("grid", grid),
                        fill("band", band))
                + "\n"
                + String.join("\n", mark("disc", disc), mark("square", square), mark("ring", ring))
                + "\n.mark.ring { fill: " + page + "; }";
    }

    /** Returns the style sheet of both. */
    static String styleSheet() {
        return """
                text { font-family: %s; font-size: 14px; }
                .title { font-size: 18px; font-weight: 600; }
                .strong { font-weight: 600; }
                .small { font-size: 12.5px; }
                .grid { stroke-width: 1; }
                .spread { stroke-width: 2; }
                .guide { stroke-width: 1.5; stroke-dasharray: 3 3; }
                .mark { stroke-width: 2; }
                .bar { fill-opacity: 0.35; stroke-width: 0; }
                %s
                @media (prefers-color-scheme: dark) {
                %s
                }
                """.formatted(FONTS, LIGHT.rules, DARK.rules);
    }

    private static String fill(String style, String colour) {
        return ".%s { fill: %s; }".formatted(style, colour);
    }

    private static String stroke(String style, String colour) {
        return ".%s { stroke: %s; }".formatted(style, colour);
    }

    private static String mark(String style, String colour) {
        return ".%s { fill: %s; stroke: %s; }".formatted(style, colour, colour);
    }
}
