package org.weakattached.benchmarks.plot;

import static org.weakattached.benchmarks.plot.Layout.BASE;
import static org.weakattached.benchmarks.plot.Layout.LINE;
import static org.weakattached.benchmarks.plot.Layout.MARGIN;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.plot.Svg.Anchor;

/**
 * Draws a chart: for each value a mark at its median and a line from the lowest to the highest, on a linear scale also a bar from
 * zero. All names and medians are written, so that nobody has to tell colours apart.
 */
public final class DotPlot {
    private static final double HEADING = 30;
    private static final double SMALL_LINE = 17;

    private final Chart chart;
    private final Scale scale;
    private final Layout layout;
    private final Svg svg = new Svg();

    private DotPlot(Chart chart) {
        this.chart = chart;
        this.scale = chart.scale();
        this.layout = Layout.of(chart);
    }

    /** Returns the chart as the text of an SVG file. */
    public static String of(Chart chart) {
        return new DotPlot(chart).draw();
    }

    private String draw() {
        double top = head();
        double bottom = top + height();
        for (int column = 0; column < chart.columns().size(); column++) {
            numbers(column, top - 8);
            numbers(column, bottom + SMALL_LINE);
        }
        double y = top;
        for (Section section : chart.sections()) {
            y = section(section, y);
        }
        double end = footer(bottom + 2 * SMALL_LINE + 6);
        return svg.picture(Layout.WIDTH, end, chart.title(), chart.description());
    }

    /** Draws what is above the scales, and returns where it ends. */
    private double head() {
        svg.text("title text", Anchor.START, MARGIN, 30, chart.title());
        svg.text("small", Anchor.START, MARGIN, 52, chart.subtitle());
        double x = MARGIN + 6;
        for (Map.Entry<Mark, String> entry : chart.legend().entrySet()) {
            mark(entry.getKey(), x, 73);
            svg.text("small", Anchor.START, x + 12, 73 + BASE, entry.getValue());
            x += 46 + entry.getValue().length() * 6.6;
        }
        for (int column = 0; column < chart.columns().size(); column++) {
            svg.text(
                    "strong text",
                    Anchor.START,
                    layout.start(column),
                    104,
                    chart.columns().get(column));
        }
        return 134;
    }

    private double height() {
        return chart.sections().stream()
                .mapToDouble(section -> heading(section) + section.lines().size() * LINE)
                .sum();
    }

    private static double heading(Section section) {
        return section.title().isEmpty() ? 0 : HEADING;
    }

    private void numbers(int column, double y) {
        for (double tick : scale.ticks()) {
            svg.text("small", Anchor.MIDDLE, x(column, tick), y, Scale.words(tick));
        }
    }

    /** Draws what is behind the lines of a section. */
    private void ground(int column, double top, double bottom) {
        Band band = chart.band();
        if (band != null) {
            double from = x(column, band.from());
            svg.rectangle("band", from, top, x(column, band.to()) - from, bottom - top);
        }
        for (double tick : scale.ticks()) {
            svg.line("grid", x(column, tick), top, x(column, tick), bottom);
        }
        if (band != null) {
            svg.line("guide ring", x(column, band.middle()), top, x(column, band.middle()), bottom);
        }
    }

    /** Draws a section, and returns where it ends. */
    private double section(Section section, double top) {
        double y = top + heading(section);
        if (!section.title().isEmpty()) {
            svg.text("strong text", Anchor.START, MARGIN, y - 8, section.title());
        }
        double bottom = y + section.lines().size() * LINE;
        for (int column = 0; column < chart.columns().size(); column++) {
            if (section.has(column)) {
                ground(column, y, bottom);
            }
        }
        section.lines().stream().filter(Line::strong).forEach(line -> guides(line, top + heading(section), bottom));
        for (Line line : section.lines()) {
            line(line, y + LINE / 2);
            y += LINE;
        }
        return bottom;
    }

    /** Draws where others would be as good as the strong line. */
    private void guides(Line strong, double top, double bottom) {
        for (int column = 0; column < chart.columns().size(); column++) {
            Value value = strong.values().get(column);
            if (value != null && value.isFinite() && chart.band() == null) {
                double x = x(column, value.median());
                svg.line("guide " + value.mark().style(), x, top, x, bottom);
            }
        }
    }

    private void line(Line line, double y) {
        String style = line.strong() ? "strong text" : "text";
        svg.text(style, Anchor.END, layout.namesEnd(), y + BASE, line.label());
        for (int column = 0; column < chart.columns().size(); column++) {
            value(line.values().get(column), style, column, y);
        }
    }

    private void value(@Nullable Value value, String style, int column, double y) {
        if (value == null) {
            return;
        }
        String colour = value.mark().style();
        double x = x(column, value.median());
        if (!value.isFinite()) {
            svg.line("spread " + colour, layout.start(column), y, x, y);
            svg.arrowHead(colour, x, y);
        } else {
            if (!chart.logarithmic()) {
                svg.rectangle("bar " + colour, x(column, 0), y - 6, Math.max(0, x - x(column, 0)), 12);
            }
            svg.line("spread " + colour, x(column, value.lowest()), y, x(column, value.highest()), y);
            mark(value.mark(), x, y);
        }
        svg.text(style, Anchor.END, layout.figuresEnd(column), y + BASE, value.words());
    }

    private void mark(Mark mark, double x, double y) {
        switch (mark) {
            case DISC -> svg.circle("mark disc", x, y, 4.5);
            case SQUARE -> svg.rectangle("mark square", x - 3.5, y - 3.5, 7, 7);
            case RING -> svg.circle("mark ring", x, y, 4);
        }
    }

    /** Draws the small print, and returns where the picture ends. */
    private double footer(double top) {
        double y = top;
        List<String> lines = chart.footer();
        for (String line : lines) {
            svg.text("small", Anchor.START, MARGIN, y, line);
            y += SMALL_LINE;
        }
        return y + MARGIN - SMALL_LINE + 4;
    }

    private double x(int column, double value) {
        return layout.start(column) + scale.at(value) * (layout.end(column) - layout.start(column));
    }
}
