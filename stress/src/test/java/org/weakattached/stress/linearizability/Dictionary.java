package org.weakattached.stress.linearizability;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakValueDictionary;
import org.weakattached.stress.races.Letter;
import org.weakattached.stress.races.Node;

/** The atomic operations of a dictionary. */
@Param(name = "key", gen = IntGen.class, conf = "0:2")
public abstract class Dictionary {
    private final ConcurrentMap<Node, Letter> map;

    Dictionary(ConcurrentMap<Node, Letter> map) {
        this.map = map;
    }

    @Operation
    public @Nullable Letter get(@Param(name = "key") int key) {
        return map.get(Hosts.of(key));
    }

    @Operation
    public @Nullable Letter put(@Param(name = "key") int key, Letter letter) {
        return map.put(Hosts.of(key), letter);
    }

    @Operation
    public @Nullable Letter putIfAbsent(@Param(name = "key") int key, Letter letter) {
        return map.putIfAbsent(Hosts.of(key), letter);
    }

    @Operation
    public @Nullable Letter replace(@Param(name = "key") int key, Letter letter) {
        return map.replace(Hosts.of(key), letter);
    }

    @Operation
    public boolean replaceOne(@Param(name = "key") int key, Letter old, Letter letter) {
        return map.replace(Hosts.of(key), old, letter);
    }

    @Operation
    public @Nullable Letter remove(@Param(name = "key") int key) {
        return map.remove(Hosts.of(key));
    }

    @Operation
    public boolean removeOne(@Param(name = "key") int key, Letter letter) {
        return map.remove(Hosts.of(key), letter);
    }

    /** Goes from none to A to B to C to none. */
    @Operation
    public @Nullable Letter compute(@Param(name = "key") int key) {
        return map.compute(Hosts.of(key), (node, old) -> old == Letter.C ? null : Letter.after(old));
    }

    @Operation
    public @Nullable Letter computeIfAbsent(@Param(name = "key") int key, Letter letter) {
        return map.computeIfAbsent(Hosts.of(key), node -> letter);
    }

    /** With weak keys. */
    public static final class OfKeys extends Dictionary {
        public OfKeys() {
            super(new WeakKeyDictionary<>());
        }
    }

    /** With weak keys, of which it has so many that it grows. */
    public static final class OfManyKeys extends Dictionary {
        public OfManyKeys() {
            super(growing());
        }

        private static ConcurrentMap<Node, Letter> growing() {
            WeakKeyDictionary<Node, Letter> dictionary = new WeakKeyDictionary<>();
            Hosts.attachMany(node -> dictionary.put(node, Letter.A));
            return dictionary;
        }
    }

    /** With weak values. */
    public static final class OfValues extends Dictionary {
        public OfValues() {
            super(new WeakValueDictionary<>());
        }
    }

    /** What those must be like that have nothing in the beginning: a map that is known to be right. */
    public static final class Sequential extends Dictionary {
        public Sequential() {
            super(new ConcurrentHashMap<>());
        }
    }

    /** What that must be like that has many keys, as far as they have names. */
    public static final class SequentialOfMany extends Dictionary {
        public SequentialOfMany() {
            super(new ConcurrentHashMap<>(Map.of(Hosts.of(0), Letter.A)));
        }
    }
}
