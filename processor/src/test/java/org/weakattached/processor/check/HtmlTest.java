package org.weakattached.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "<b>bold</b> and <i>so <code>on</code></i>",
                "one<p>two<p>three",
                "<p>one</p> two",
                "<ul><li>one<li>two</ul>",
                "<ul> <li>one <ol><li>inner</li></ol></li> </ul> after",
                "<pre>a\n<b>b</b></pre>",
                "a < b, with a blank"
            })
    void carriesOver(String text) {
        assertThat(Html.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>not closed",
                "not opened</b>",
                "<b>one <i>two</b> three</i>",
                "<b></b>",
                "<p>",
                "<p><p>two",
                "<li>alone",
                "<ul>text<li>one</ul>",
                "<ul></ul>",
                "<b>one<p>two</b>",
                "<pre>one<p>two</pre>",
                "<h1>head</h1>",
                "<table><tr><td>x</td></tr></table>",
                "one<br>two"
            })
    void takesForText(String text) {
        assertThat(Html.isPlain(text)).isFalse();
    }
}
