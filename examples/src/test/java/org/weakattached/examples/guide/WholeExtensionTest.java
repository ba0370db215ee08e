package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Attachments;

final class WholeExtensionTest {
    private final Cheese brie = new Cheese("Brie");
    private final Cheese rewrapped = new Cheese("Brie");

    /** Hosts that are held are taken off for sure; those that died would count for a while. */
    @AfterEach
    void clear() {
        AwardAccessors.attachments().clear();
    }

    @Test
    void itListsCountsCopiesAndDetaches() {
        List<Cheese> winners = new ArrayList<>();
        AwardAccessors.getJudges(brie).add("Mr Mousebender");
        // region whole
        AwardAccessors.setMedal(brie, "gold");
        Attachments<Cheese> awards = AwardAccessors.attachments();

        awards.forEach(winners::add);
        assertThat(winners).containsExactly(brie);
        assertThat(awards.size()).isEqualTo(1);

        awards.copy(brie, rewrapped); // all but final fields
        assertThat(AwardAccessors.getMedal(rewrapped)).isEqualTo("gold");
        assertThat(AwardAccessors.getJudges(rewrapped)).isEmpty();

        assertThat(awards.detach(brie)).isTrue();
        assertThat(AwardAccessors.getMedal(brie)).isNull();
        // endregion
        assertThat(winners.get(0)).isSameAs(brie);
    }

    @Test
    void whoKnowsNoneOfThemSeesAll() {
        AwardAccessors.setMedal(brie, "gold");
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
                .containsEntry("org.weakattached.examples.guide.Award.medal", "gold")
                .containsEntry("org.weakattached.examples.guide.Award.judges", List.of());
    }
}
