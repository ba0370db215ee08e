package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StartValuesTest {
    @Test
    void canBeMadeBeforehand() {
        // region warm-up
        LabelAccessors.attachments().warmUp();
        // endregion
        assertThat(LabelAccessors.attachments().isAttached(new Cheese("Brie"))).isFalse();
    }

    @Test
    void aDefaultIsSharedAndAFinalFieldIsNot() {
        Cheese brie = new Cheese("Brie");
        Cheese another = new Cheese("Brie");
        // region defaults
        assertThat(LabelAccessors.getCurrency(brie)).isEqualTo("GBP");
        assertThat(LabelAccessors.getOrigin(brie)).isNull();
        assertThat(LabelAccessors.attachments().isAttached(brie)).isFalse(); // reading a default attaches nothing

        LabelAccessors.getRemarks(brie).add("runny");
        assertThat(LabelAccessors.getRemarks(another)).isEmpty(); // final: a list of its own
        assertThat(LabelAccessors.attachments().isAttached(another)).isTrue(); // which even reading attaches
        // endregion
    }

    @Test
    void aConstructorMayTakeTheHost() {
        Cheese tilsit = new Cheese("Tilsit");
        // region from-host
        assertThat(TagAccessors.getText(tilsit)).isEqualTo("Finest Tilsit");
        assertThat(TagAccessors.getLetters(tilsit)).isEqualTo(6);

        TagAccessors.setText(tilsit, "Half price");
        assertThat(TagAccessors.getText(tilsit)).isEqualTo("Half price");
        // endregion
    }
}
