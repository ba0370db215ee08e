package org.weakattached.examples.syntaxtree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyntaxTreeTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void measuresASmallFile() throws Exception {
        write("a/A.java", "class A { int a, b; boolean both(boolean x, boolean y) { return x && y; } }");

        assertThat(run(folder)).isZero();

        assertThat(report())
                .startsWith("Syntax trees of " + folder.toRealPath())
                .contains("  files        1\n  not parsed   0\n")
                // file, class and its modifiers; twice field, modifiers and type; method, modifiers and type;
                // twice parameter, modifiers and type; body, return, operator and two operands
                .contains("  nodes        23, the deepest under 6 others\n")
                .contains("  attached     21 (2 have two parents, as \"int\" in \"int a, b\")\n")
                .endsWith("Most complex methods\n     2  a/A.java:1 both\n");
    }

    @Test
    void countsDecisionsAndNoDefaults() throws Exception {
        write("A.java", """
                class A {
                  void old(int i) { switch (i) { case 1: case 2: break; default: } }
                  int arrow(int i) { return switch (i) { case 1, 2 -> 1; case 3 -> 2; case 4 -> 3; default -> 0; }; }
                  void all(int i) {
                    try { for (;;) { while (i > 0 || i < 0) { do { i = i > 0 ? 1 : 0; } while (true); } } }
                    catch (RuntimeException e) { for (int j : new int[0]) { if (true) {} } }
                  }
                  void nested() { new Object() { void f() { if (true) {} } }; }
                }
                """);

        assertThat(run(folder)).isZero();

        assertThat(report()).endsWith("""
                Most complex methods
                     9  A.java:4 all
                     4  A.java:3 arrow
                     3  A.java:2 old
                     2  A.java:8 f
                     1  A.java:8 nested
                """);
    }

    @Test
    void leavesNothingAttached() throws Exception {
        write("A.java", "class A {}");

        assertThat(run(folder)).isZero();

        find("table +0 entries, [\\d,]+ ms at most after the trees were dropped");
        assertThat(MetricsAccessors.attachments().size()).isZero();
    }

    @Test
    void ranksTheTenMostComplexMethodsOfManyFiles() throws Exception {
        for (int i = 0; i < 300; i++) {
            write("p" + i % 7 + "/C" + i + ".java", branching("C" + i, i));
        }

        assertThat(run(folder)).isZero();

        assertThat(report()).contains("  files        300\n");
        assertThat(report().lines().dropWhile(line -> !line.equals("Most complex methods")))
                .hasSize(11)
                .startsWith("Most complex methods", "   300  p5/C299.java:3 f", "   299  p4/C298.java:3 f")
                .endsWith("   291  p3/C290.java:3 f");
        MatchResult time = find("time a node +([\\d,]+) ns to attach three fields, ([\\d,]+) ns to read them");
        assertThat(time.groupCount()).isEqualTo(2);
        MatchResult heap = find("heap +(.+) MB before, (.+) MB with trees, (.+) MB with attached data, (.+) MB after");
        assertThat(Double.parseDouble(heap.group(3))).isGreaterThan(Double.parseDouble(heap.group(1)));
    }

    @Test
    void namesFilesThatDoNotParseAndGoesOn() throws Exception {
        write("Good.java", branching("Good", 1));
        write("Broken.java", "class Broken {\n  void f() { int = 3; }\n}\n");
        write("Empty.java", "");
        Files.write(folder.resolve("Latin.java"), "class Latin { String s = \"Käse\"; }".getBytes(ISO_8859_1));

        assertThat(run(folder)).isZero();

        assertThat(report())
                .contains("  files        4\n  not parsed   2\n    Broken.java, line 2: ")
                .contains("    Latin.java, line 1: unmappable character")
                .contains("     2  Good.java:3 f\n")
                .doesNotContain("Broken.java:");
    }

    @Test
    void copesWithFilesThatAllDoNotParse() throws Exception {
        write("Broken.java", "class {");

        assertThat(run(folder)).isZero();

        assertThat(report()).contains("  not parsed   1\n", "  nodes        0, ", "  attached     0 ");
    }

    @Test
    void copesWithAnExpressionOfTwentyThousandOperators() throws Exception {
        write("Long.java", "class Long { String s(String a) { return a" + " + a".repeat(20_000) + "; } }");

        assertThat(run(folder)).isZero();

        assertThat(report()).contains("nodes        40,012, the deepest under 20,005 others\n");
    }

    @Test
    void namesTheFileThatIsTooDeepForTheCompiler() throws Exception {
        write("A.java", "class A {}");
        write("Deep.java", "class Deep { int f = " + "(".repeat(1_000_000) + "1" + ")".repeat(1_000_000) + "; }");
        write("Z.java", branching("Z", 1));

        assertThat(run(folder)).isZero();

        assertThat(report()).contains("  not parsed   1\n    Deep.java, nested too deeply\n", "  2  Z.java:3 f\n");
    }

    @Test
    void readsTheProjectByDefault() throws Exception {
        assertThat(SyntaxTree.run(new String[0], stream(out), stream(err))).isZero();

        MatchResult root = find("(Syntax trees of .+)", "");
        assertThat(Path.of(root.group(1).substring("Syntax trees of ".length())).resolve("pom.xml"))
                .exists();
        assertThat(Long.parseLong(find("files +([\\d,]+)").group(1).replace(",", "")))
                .isGreaterThan(30);
    }

    @Test
    void leavesOutWhatIsHiddenOrBuilt() throws Exception {
        write("A.java", "class A {}");
        write(".git/B.java", "class B {}");
        write("pom.xml", "<project/>");
        write("target/generated/C.java", "class C {}");
        write("src/target/D.java", "class D {}");

        assertThat(run(folder)).isZero();

        assertThat(report()).contains("  files        2\n");
    }

    @Test
    void refusesAFolderWithoutSources() throws Exception {
        write("readme.txt", "no Java here");

        assertThat(run(folder)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("There are no Java sources below " + folder + ".");
        assertThat(report()).isEmpty();
    }

    @Test
    void refusesAMissingFolder() throws Exception {
        Path missing = folder.resolve("missing");

        assertThat(run(missing)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("There is no folder " + missing + ".");
        assertThat(report()).isEmpty();
    }

    @Test
    void refusesAFileForAFolder() throws Exception {
        write("A.java", "class A {}");

        assertThat(run(folder.resolve("A.java"))).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("A.java is not a folder.");
    }

    @Test
    void refusesSeveralFolders() throws Exception {
        assertThat(SyntaxTree.run(new String[] {"a", "b"}, stream(out), stream(err)))
                .isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("One folder of Java sources at a time");
    }

    private int run(Path path) throws IOException, InterruptedException {
        return SyntaxTree.run(new String[] {path.toString()}, stream(out), stream(err));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** A class with a method, on its third line, of so many branches. */
    private static String branching(String name, int branches) {
        return "class " + name + " {\n  @Deprecated\n  int f(int i) {\n"
                + "    if (i > 0) { i--; }\n".repeat(branches)
                + "    return i;\n  }\n}\n";
    }

    private String report() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private MatchResult find(String line) {
        return find(line, "  ");
    }

    private MatchResult find(String line, String indent) {
        Matcher matcher = Pattern.compile("(?m)^" + indent + line + "$").matcher(report());
        assertThat(matcher.find()).as("%s in:%n%s", line, report()).isTrue();
        return matcher.toMatchResult();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
