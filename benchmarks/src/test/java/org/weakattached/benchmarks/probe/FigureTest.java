package org.weakattached.benchmarks.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FigureTest {

    @Test
    void isFoundAmongOtherLines() {
        assertThat(Figure.parse("[0.1s] GC(0) Pause\nfigure young=1.25\nfigure remark=0.5\n"))
                .containsEntry("young", 1.25)
                .containsEntry("remark", 0.5)
                .hasSize(2);
    }
}
