package org.weakattached.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CrowdTest {

    @Test
    void hasOneDictionaryOfEachOfFourExtensions() {
        Host host = new Host();
        for (Map<Host, String> dictionary : Crowd.dictionaries()) {
            assertThat(dictionary.put(host, "text")).isNull();
        }
        assertThat(Crowd.dictionaries()).hasSize(4);
    }
}
