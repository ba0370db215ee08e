package org.weakattached.examples.stock;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakattached.examples.Collector;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakValueDictionary;

/**
 * A session with weak references: a set that goes away, a stock of cheeses that nobody keeps, and prices for cheeses that
 * have no field for one.
 *
 * <p>A local variable is no promise in Java: compiled code may drop an object after the last statement that reads the
 * variable. So each variable here is printed after what it accounts for, and is set to something else when it is to let go.
 */
public final class Stock {
    private final PrintStream out;

    Stock(PrintStream out) {
        this.out = out;
    }

    /** Runs the session on the standard output. */
    public static void main(String[] args) {
        new Stock(System.out).run();
    }

    void run() {
        reference();
        stock();
        prices();
        labels();
        refusals();
    }

    private void reference() {
        title("A weak reference to a set of 0 and 1");
        Set<Integer> numbers = new HashSet<>(List.of(0, 1));
        WeakRef<Set<Integer>> reference = WeakRef.of(numbers);
        print("the reference", reference);
        print("get()", reference.get());
        print("the variable", numbers);

        numbers = new HashSet<>(List.of(2, 3, 4));
        Collector.await("the set of 0 and 1 is collected", () -> !reference.isAlive());
        print("the reference", reference);
        print("get()", reference.get());
        print("the variable", numbers);
    }

    private void stock() {
        title("The stock: a WeakValueDictionary from kind to cheese");
        WeakValueDictionary<String, Cheese> stock = new WeakValueDictionary<>();
        List<Cheese> catalog = catalog();
        Cheese cheese = null;
        for (int i = 0; i < catalog.size(); i++) { // an iterator, in a variable that nobody sees, could hold the list
            cheese = catalog.get(i);
            stock.put(cheese.kind(), cheese);
        }
        print("in stock", sorted(stock));
        print("the catalogue", catalog);

        catalog = List.of();
        Collector.await(
                "the catalogue's cheeses are collected", () -> sorted(stock).size() <= 1);
        print("in stock", sorted(stock));
        print("the catalogue", catalog);
        print("the loop's variable", cheese);

        cheese = null;
        Collector.await("the last cheese is collected", () -> sorted(stock).isEmpty());
        print("in stock", sorted(stock));
        print("the loop's variable", cheese);
    }

    private void prices() {
        title("Prices: a WeakKeyDictionary from cheese to price");
        WeakKeyDictionary<Cheese, BigDecimal> prices = new WeakKeyDictionary<>();
        Cheese brie = new Cheese("Brie");
        Cheese tilsit = new Cheese("Tilsit");
        prices.put(brie, new BigDecimal("4.90"));
        prices.put(tilsit, new BigDecimal("3.20"));
        print("the price of the Brie", prices.get(brie));
        print("of another Brie", prices.get(new Cheese("Brie")));
        print("how many have a price", prices.size());
        print("the variables", brie + ", " + tilsit);

        brie = null;
        Collector.await("the Brie is collected", () -> prices.size() == 1);
        print("what has a price", prices);
        print("the variables", brie + ", " + tilsit);
    }

    private void labels() {
        title("Labels: typed fields that are attached to a cheese");
        Cheese tilsit = new Cheese("Tilsit");
        LabelAccessors.setOrigin(tilsit, "East Prussia");
        LabelAccessors.getAndAddSold(tilsit, 2);
        LabelAccessors.getAndAddSold(tilsit, 3);
        print("it comes from", LabelAccessors.getOrigin(tilsit));
        print("pieces sold", LabelAccessors.getSold(tilsit));
        print("how many have a label", LabelAccessors.attachments().size());
        print("the variable", tilsit);

        tilsit = null;
        Collector.await(
                "the Tilsit is collected", () -> LabelAccessors.attachments().size() == 0);
        print("how many have a label", LabelAccessors.attachments().size());
        print("the variable", tilsit);
    }

    private void refusals() {
        title("What has no identity holds no attached data");
        refused("42", 42);
        refused("List.of(1, 2)", List.of(1, 2));
        refused("Optional.of(\"Brie\")", Optional.of("Brie"));
    }

    private void refused(String what, Object host) {
        try {
            new WeakKeyDictionary<Object, String>().put(host, "a price");
            print(what, "accepted");
        } catch (IllegalArgumentException e) {
            print(what, e.getMessage());
        }
    }

    private static List<Cheese> catalog() {
        return Stream.of("Red Leicester", "Tilsit", "Brie", "Parmesan")
                .map(Cheese::new)
                .toList();
    }

    private static List<String> sorted(WeakValueDictionary<String, Cheese> stock) {
        return stock.keySet().stream().sorted().toList();
    }

    private void title(String text) {
        out.println(text);
    }

    private void print(String what, @Nullable Object value) {
        out.printf("  %-22s %s%n", what, value);
    }
}
