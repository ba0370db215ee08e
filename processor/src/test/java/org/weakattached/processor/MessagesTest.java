package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/messages.md} to the catalogue and to the case of each rule under {@code refusals}. {@code
 * -Dgolden.update=true} writes it anew.
 */
final class MessagesTest {
    @Test
    void documentsEachMessage() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            MessagesPage.write(MessagesPage.textOfInputs());
        } else {
            assertThat(MessagesPage.written()).isEqualTo(MessagesPage.text());
        }
    }
}
