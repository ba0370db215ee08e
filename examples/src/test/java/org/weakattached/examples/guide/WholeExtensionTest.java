package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Attachments;

final class WholeExtensionTest {
    private final Cheese brie = new Cheese("Brie");
    private final Cheese rewrapped = new Cheese("Brie");

    @BeforeEach
    void clear() {
        LabelAccessors.attachments().clear();
    }

    @Test
    void itListsCountsCopiesAndDetaches() {
        List<Cheese> labelled = new ArrayList<>();
        LabelAccessors.getRemarks(brie).add("runny");
        // region whole
        LabelAccessors.setOrigin(brie, "Meaux");
        Attachments<Cheese> labels = LabelAccessors.attachments();

        labels.forEach(labelled::add);
        assertThat(labelled).containsExactly(brie);
        assertThat(labels.size()).isEqualTo(1);

        labels.copy(brie, rewrapped); // all but final fields
        assertThat(LabelAccessors.getOrigin(rewrapped)).isEqualTo("Meaux");
        assertThat(LabelAccessors.getRemarks(rewrapped)).isEmpty();

        assertThat(labels.detach(brie)).isTrue();
        assertThat(LabelAccessors.getOrigin(brie)).isNull();
        // endregion
        assertThat(labelled.get(0)).isSameAs(brie);
    }

    @Test
    void whoKnowsNoneOfThemSeesAll() {
        LabelAccessors.setOrigin(brie, "Meaux");
        // region fields
        Map<String, Object> shown = new TreeMap<>();
        for (Attachments<?> each : Attachments.all()) {
            if (each.hostType().isInstance(brie)) {
                each.fields().forEach((name, dictionary) -> {
                    Object value = dictionary.get(brie);
                    if (value != null) {
                        shown.put(each.name() + "." + name, value);
                    }
                });
            }
        }
        // endregion
        assertThat(shown)
                .containsEntry("org.weakattached.examples.guide.Label.origin", "Meaux")
                .containsEntry("org.weakattached.examples.guide.Label.ounces", 8);
    }
}
