package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the heap dump, and of an error without one. */
final class HeapDumpTest {
    private static final String KEEP = "org.weakattached.testing.keepHeapDump";
    private static final List<Object> HELD = new ArrayList<>();

    @AfterEach
    void forget() {
        System.clearProperty(KEEP);
        HELD.clear();
    }

    @Test
    void isKeptWhereSomebodyWantsIt(@TempDir Path directory) throws IOException {
        System.setProperty(KEEP, directory.resolve("dumps").toString());

        NotCollectedError error = leak();

        assertThat(error.path()).isNotEmpty();
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(file -> {
                assertThat(file).hasFileName("heap.hprof");
                assertThat(error).hasMessageEndingWith("\nThe heap dump is kept: " + file);
            });
        }
    }

    @Test
    void isMissedWhereItCannotBeMade(@TempDir Path directory) throws IOException {
        Path noDirectory = Files.createFile(directory.resolve("file"));
        System.setProperty(KEEP, noDirectory.toString());

        NotCollectedError error = leak();

        assertThat(error)
                .hasMessage(
                        "org.weakattached.testing.Exchange was not collected within 1 ms. What holds it is not known:"
                                + " java.nio.file.FileAlreadyExistsException: " + noDirectory)
                .hasCauseInstanceOf(IOException.class);
        assertThat(error.path()).isEmpty();
    }

    private static NotCollectedError leak() {
        return assertThrows(
                NotCollectedError.class,
                () -> CollectableAssertions.assertCollectable(Duration.ofMillis(1), Exchange::new, HELD::add));
    }
}
