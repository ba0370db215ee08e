package org.weakattached.benchmarks.subject;

import com.blogspot.mydailyjava.weaklockfree.WeakConcurrentMap;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.MapMaker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.weakattached.runtime.WeakKeyDictionary;

/** Makes as many dictionaries as wanted, where {@link Contender#create} makes one table for all. */
public interface Dictionaries {
    /** Makes a dictionary that maps each of the hosts to the text. */
    Object filled(Host[] hosts, String text);

    /**
     * Returns the ones of a contender. weak-lock-free gets its variant without a thread, as nobody would start one per
     * dictionary.
     */
    static Dictionaries of(Contender contender) {
        return switch (contender) {
            case OURS -> (hosts, text) -> fill(new WeakKeyDictionary<>(), hosts, text);
            case IDENTITY_HASH_MAP -> (hosts, text) -> fill(new IdentityHashMap<>(), hosts, text);
            case WEAK_HASH_MAP -> (hosts, text) -> fill(Collections.synchronizedMap(new WeakHashMap<>()), hosts, text);
            case GUAVA -> (hosts, text) -> fill(new MapMaker().weakKeys().makeMap(), hosts, text);
            case CAFFEINE ->
                (hosts, text) -> fill(
                        Caffeine.newBuilder().weakKeys().<Host, String>build().asMap(), hosts, text);
            case WEAK_LOCK_FREE -> (hosts, text) -> fill(new WeakConcurrentMap.WithInlinedExpunction<>(), hosts, text);
            case FIELD, WEAK_LOCK_FREE_FRESH_KEYS, OPEN_TELEMETRY ->
                throw new IllegalArgumentException(contender.label() + " makes no dictionaries");
        };
    }

    private static Object fill(Map<Host, String> map, Host[] hosts, String text) {
        for (Host host : hosts) {
            map.put(host, text);
        }
        return map;
    }

    private static Object fill(WeakConcurrentMap<Host, String> map, Host[] hosts, String text) {
        for (Host host : hosts) {
            map.put(host, text);
        }
        return map;
    }
}
