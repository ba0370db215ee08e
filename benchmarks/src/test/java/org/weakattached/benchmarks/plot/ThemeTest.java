package org.weakattached.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether all can be read, on light pages and on dark ones, by the ratio of contrast of the WCAG. */
final class ThemeTest {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"text", "small", "disc", "square", "ring"})
    void contrastsWithThePage(String style) {
        String sheet = Theme.styleSheet();
        String light = sheet.substring(0, sheet.indexOf(DARK));
        String dark = sheet.substring(sheet.indexOf(DARK));
        assertThat(contrast(colour(light, style), colour(light, "page"))).isGreaterThan(READABLE);
        assertThat(contrast(colour(dark, style), colour(dark, "page"))).isGreaterThan(READABLE);
    }

    @Test
    void isDarkOnDarkPages() {
        String sheet = Theme.styleSheet();
        assertThat(luminance(colour(sheet, "page"))).isGreaterThan(0.9);
        assertThat(luminance(colour(sheet.substring(sheet.indexOf(DARK)), "page")))
                .isLessThan(0.1);
    }

    private static int colour(String sheet, String style) {
        Matcher rule =
                Pattern.compile("(?m)^\\." + style + " \\{ fill: #(\\w{6});").matcher(sheet);
        assertThat(rule.find()).as(style).isTrue();
        return Integer.parseInt(rule.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
