package org.weakattached.examples.swing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SwingTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @BeforeAll
    static void needNoDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void paintsTheFormAndHasItCollected(@TempDir Path folder) throws Exception {
        Optional<String> problem = Fonts.problem();
        Assumptions.assumeTrue(problem.isEmpty(), problem::toString);
        Path file = folder.resolve("form.png");

        assertThat(Swing.run(new String[] {file.toString()}, out)).isEmpty();

        assertThat(bytes.toString(UTF_8).lines())
                .contains(
                        "  e-mail       \"wallace(at)wensleydale.example\": An e-mail address has an @ in it.",
                        "               \"Bri\", after 9 edits were undone",
                        "  mistakes     2 of 5 fields")
                .last()
                .asString()
                .matches("  collected    20 fields, documents, checks and undo stacks, \\d+ ms after the form");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isGreaterThan(400);
        assertThat(picture.getHeight()).isGreaterThan(300);
    }

    @Test
    void saysWhereThereIsNoDisplay() throws Exception {
        assertThat(Swing.run(new String[] {"--show"}, out))
                .contains("There is no display to show the form on. Name a file for its picture.");
    }

    @Test
    void asksForAFile() throws Exception {
        assertThat(Swing.run(new String[0], out)).contains("Name a file for the picture of the form, or say --show.");
    }
}
