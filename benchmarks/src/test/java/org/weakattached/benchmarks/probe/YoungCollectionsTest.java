package org.weakattached.benchmarks.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class YoungCollectionsTest {

    @Test
    void happenOneByOne() throws InterruptedException {
        long before = YoungCollections.soFar();
        YoungCollections.next();
        long after = YoungCollections.soFar();
        YoungCollections.next();
        assertThat(after).isGreaterThan(before);
        assertThat(YoungCollections.soFar()).isGreaterThan(after);
    }
}
