package org.weakattached.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContainersTest {
    @Test
    void namesTypesThatExistAndPlacesThatTheyHave() throws ClassNotFoundException {
        Map<String, List<Integer>> all = new HashMap<>(Containers.COLLECTIONS);
        all.putAll(Containers.HOLDERS);
        for (Map.Entry<String, List<Integer>> each : all.entrySet()) {
            Class<?> type = Class.forName(each.getKey().replace("Map.Entry", "Map$Entry"));
            assertThat(each.getValue()).as(each.getKey()).allMatch(place -> place < type.getTypeParameters().length);
        }
    }
}
