package org.weakattached.examples.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StockTest {
    @Test
    void printsTheSession() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new Stock(new PrintStream(bytes, true, UTF_8)).run();

        List<String> lines = bytes.toString(UTF_8).lines().toList();
        assertThat(address(lines.get(4))).isEqualTo(address(lines.get(1)));
        assertThat(lines.stream().map(StockTest::withoutAddresses))
                .containsExactly(
                        "A weak reference to a set of 0 and 1",
                        "  the reference          <weakref at 0x…; to 'java.util.HashSet' at 0x…>",
                        "  get()                  [0, 1]",
                        "  the variable           [0, 1]",
                        "  the reference          <weakref at 0x…; dead>",
                        "  get()                  null",
                        "  the variable           [2, 3, 4]",
                        "The stock: a WeakValueDictionary from kind to cheese",
                        "  in stock               [Brie, Parmesan, Red Leicester, Tilsit]",
                        "  the catalogue          [Cheese(Red Leicester), Cheese(Tilsit), Cheese(Brie), Cheese(Parmesan)]",
                        "  in stock               [Parmesan]",
                        "  the catalogue          []",
                        "  the loop's variable    Cheese(Parmesan)",
                        "  in stock               []",
                        "  the loop's variable    null",
                        "Prices: a WeakKeyDictionary from cheese to price",
                        "  the price of the Brie  4.90",
                        "  of another Brie        null",
                        "  how many have a price  2",
                        "  the variables          Cheese(Brie), Cheese(Tilsit)",
                        "  what has a price       {Cheese(Tilsit)=3.20}",
                        "  the variables          null, Cheese(Tilsit)",
                        "Labels: typed fields that are attached to a cheese",
                        "  it comes from          East Prussia",
                        "  pieces sold            5",
                        "  how many have a label  1",
                        "  the variable           Cheese(Tilsit)",
                        "  how many have a label  0",
                        "  the variable           null",
                        "What has no identity holds no attached data",
                        "  42                     java.lang.Integer has no identity, so data cannot be attached to it",
                        "  List.of(1, 2)          java.util.ImmutableCollections$List12 has no identity,"
                                + " so data cannot be attached to it",
                        "  Optional.of(\"Brie\")    java.util.Optional has no identity,"
                                + " so data cannot be attached to it");
    }

    /** The address of the reference itself. */
    private static String address(String line) {
        return line.replaceAll(".*weakref at (0x[0-9a-f]+);.*", "$1");
    }

    private static String withoutAddresses(String line) {
        return line.replaceAll("0x[0-9a-f]+", "0x…");
    }
}
