package org.weakattached.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture of a chart that is made up. */
final class DotPlotTest {
    private static final Value OURS = new Value(Mark.DISC, 1234.5, 1000, 2000, "1,234");
    private static final Value OTHER = new Value(Mark.SQUARE, 40, 30.25, 50, "40.0");
    private static final Value NEVER =
            new Value(Mark.RING, Double.POSITIVE_INFINITY, 10, Double.POSITIVE_INFINITY, "never");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hasAllInsideItsFrame(boolean logarithmic) throws Exception {
        Element svg = parsed(DotPlot.of(chart(logarithmic)));
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        assertThat(numbers(svg, "x", "x1", "x2", "cx")).isNotEmpty().allMatch(x -> x >= 0 && x <= width);
        assertThat(numbers(svg, "y", "y1", "y2", "cy")).isNotEmpty().allMatch(y -> y >= 0 && y <= height);
    }

    @Test
    void writesAllNamesAndMedians() throws Exception {
        assertThat(texts(parsed(DotPlot.of(chart(false))), "text"))
                .contains(
                        "Title",
                        "Sub",
                        "ours <us>",
                        "1,234",
                        "other",
                        "40.0",
                        "third",
                        "never",
                        "JDK 17",
                        "JDK 25",
                        "print");
    }

    @Test
    void saysAllToThoseWhoCannotSeeIt() throws Exception {
        Element svg = parsed(DotPlot.of(chart(false)));
        assertThat(texts(svg, "title")).containsExactly("Title");
        assertThat(texts(svg, "desc"))
                .containsExactly(
                        "Sub. JDK 17, few: ours <us> 1,234, other 40.0. JDK 25, few: ours <us> 1,234, third never.");
        assertThat(chart(false).summary()).isEqualTo("Title: Sub. few: ours <us> 1,234 (JDK 17), 1,234 (JDK 25).");
    }

    @Test
    void drawsBarsFromZeroOnALinearScaleOnly() {
        assertThat(DotPlot.of(chart(false))).contains("<rect class=\"bar disc\"");
        assertThat(DotPlot.of(chart(true))).doesNotContain("class=\"bar");
    }

    @Test
    void drawsWhatNeverEndsAsAnArrow() {
        assertThat(DotPlot.of(chart(true))).contains("<path class=\"ring\"");
    }

    @Test
    void isTheSameInAllLanguages() {
        String usual = DotPlot.of(chart(true));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(DotPlot.of(chart(true))).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Chart chart(boolean logarithmic) {
        return new Chart(
                "Title",
                "Sub",
                Map.of(Mark.DISC, "ours", Mark.SQUARE, "others"),
                List.of("JDK 17", "JDK 25"),
                logarithmic,
                null,
                List.of(new Section(
                        "few",
                        List.of(
                                new Line("ours <us>", true, List.of(OURS, OURS)),
                                new Line("other", false, Arrays.asList(OTHER, null)),
                                new Line("third", false, Arrays.asList(null, NEVER))))),
                List.of("print"));
    }

    private static Element parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<Double> numbers(Element svg, String... attributes) {
        return elements(svg, "*").stream()
                .flatMap(element -> Arrays.stream(attributes).map(element::getAttribute))
                .filter(number -> !number.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private static List<String> texts(Element svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
