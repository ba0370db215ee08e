package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class ClosingTest {
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void whatTheHostHoldsIsClosedWithIt() throws Exception {
        attachTwice();

        Collector.await("the second stream is closed", () -> closed.get() == 2);
    }

    private void attachTwice() throws Exception {
        Cheese brie = new Cheese("Brie");
        CertificateAccessors.setScan(brie, open());
        // region replace
        try (InputStream old = CertificateAccessors.scan().put(brie, open())) { // what was there is the caller's again
            assertThat(old).isNotNull();
        }
        // endregion
        assertThat(closed).hasValue(1);
        assertThat(CertificateAccessors.attachments().isAttached(brie)).isTrue();
    }

    @Test
    void whatWasDetachedIsTheCallersAgain() throws Exception {
        Cheese brie = new Cheese("Brie");
        CertificateAccessors.setScan(brie, open());
        // region detach
        InputStream scan = CertificateAccessors.scan().remove(brie); // or attachments().detach(brie), for all fields
        if (scan != null) {
            scan.close();
        }
        // endregion
        assertThat(closed).hasValue(1);
    }

    private InputStream open() {
        return new ByteArrayInputStream(new byte[1]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
