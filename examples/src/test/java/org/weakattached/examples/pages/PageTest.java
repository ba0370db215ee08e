package org.weakattached.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {
    private static final String SOURCE = """
            package com.acme;

            import java.util.List;

            class Shop {
                // region all
                void open() {
                    // region once
                    greet();
                    // endregion
                }
                // endregion

                // region open-ended
            }
            """;

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void writeSources() throws IOException {
        Files.writeString(root.resolve("Shop.java"), SOURCE);
        Files.writeString(root.resolve("out.txt"), "Brie\n" + "very ".repeat(40) + "old Tilsit\n");
    }

    @Test
    void takesWhatIsAsInTheSource() {
        String text = "# Shop\n\n<!-- snippet: Shop.java#once -->\n```java\ngreet();\n```\n\n```sh\nls\n```\n";
        Page page = page(text);

        assertThat(page.faults()).isEmpty();
        assertThat(page.sources()).containsExactly("Shop.java#once");
        assertThat(page.rewritten()).isEqualTo(text);
    }

    @Test
    void rewritesWhatDiffersAndSaysWhere() {
        Page page = page("# Shop\n\n<!-- snippet: Shop.java#all -->\n```java\nvoid open() {\n    leave();\n}\n```\n");

        assertThat(page.faults())
                .containsExactly("page.md:6 differs from Shop.java#all:%n  page:       leave();%n  source:     greet();"
                        .formatted());
        assertThat(page.rewritten()).contains("```java\nvoid open() {\n    greet();\n}\n```");
    }

    @Test
    void missesWhatIsNotShown() {
        Page page = page("<!-- snippet: Shop.java#all -->\n```java\nvoid open() {\n    greet();\n```\n");

        assertThat(page.faults())
                .containsExactly("page.md:5 differs from Shop.java#all:%n  page:   (nothing)%n  source: }".formatted());
    }

    @Test
    void refusesCodeWithoutASource() {
        Page page = page("# Shop\n\n```java\ngreet();\n```\n");

        assertThat(page.faults())
                .containsExactly("page.md:3 shows code without a source."
                        + " Write <!-- snippet: path/to/File.java#region --> before it.");
    }

    @Test
    void findsCodeWithoutASourceWhereverItStands() {
        Page page = page("- greet:\n\n  ```java\n  greet();\n  ```\n\n<!-- snipet: out.txt -->\n```text\nBrie\n```\n");

        assertThat(page.faults()).hasSize(2);
        assertThat(page.faults().get(0)).startsWith("page.md:3 shows code without a source.");
        assertThat(page.faults().get(1)).startsWith("page.md:8 shows code without a source.");
    }

    @Test
    void refusesARegionThatIsNotThereOrHasNoEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snippet.read(root, "Shop.java#none"))
                .withMessage("There is no \"// region none\" that ends in Shop.java#none");
        assertThatIllegalArgumentException().isThrownBy(() -> Snippet.read(root, "Shop.java#open-ended"));
    }

    @Test
    void showsAFileFromItsImportsOn() {
        assertThat(Snippet.read(root, "Shop.java"))
                .startsWith("import java.util.List;\n\nclass Shop {\n    void open() {\n        greet();\n");
    }

    @Test
    void showsLinesOfTextAndFoldsThem() {
        assertThat(Snippet.read(root, "out.txt").lines()).hasSize(3).allMatch(line -> line.length() <= 120);
        assertThat(Snippet.read(root, "out.txt")).startsWith("Brie\nvery ");
    }

    @Test
    void showsMessagesAsTheCompilerPrintsThem() throws IOException {
        Files.writeString(root.resolve("expected.txt"), "error Shop.java:7:18 [no-cheese] There is none.\n");

        assertThat(Snippet.read(root, "expected.txt")).isEqualTo("Shop.java:7: error: [no-cheese] There is none.\n");
    }

    @Test
    void leavesWhiteSpaceToThePage() {
        String text = "<!-- snippet: Shop.java#all -->\n```java\nvoid open() {\n    greet(\n    );\n}\n```\n";

        assertThat(page(text).faults()).isEmpty();
        assertThat(page(text).rewritten()).isEqualTo(text);
    }

    @Test
    void showsSignaturesOfWhatIsGenerated() throws IOException {
        Path generated = root.resolve("target/generated-sources/annotations");
        Files.createDirectories(generated);
        Files.writeString(generated.resolve("TraceAccessors.java"), """
                final class TraceAccessors {
                    private static final int ID = id(1);

                    static String getId(Thread host) {
                        return "";
                    }

                    private static void hidden(Thread host) {
                    }

                    public void setId(Thread host, String value) {
                    }
                }
                """);

        assertThat(Signatures.read(root, "src/main/java/Trace.java")).isEqualTo("""
                String getId(Thread host)
                void setId(Thread host, String value)
                """);
    }

    private Page page(String text) {
        return new Page(root, "page.md", text);
    }
}
