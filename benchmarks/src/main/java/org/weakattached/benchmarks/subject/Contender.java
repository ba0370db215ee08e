package org.weakattached.benchmarks.subject;

import com.blogspot.mydailyjava.weaklockfree.WeakConcurrentMap;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.MapMaker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/** Who takes part, and as what. One JVM makes the subject of one contender only, so that no call to it is polymorphic. */
public enum Contender implements Participant {
    OURS("WeakAttached", Role.OURS),
    FIELD("plain field", Role.MARK),
    IDENTITY_HASH_MAP("IdentityHashMap", Role.MARK),
    WEAK_HASH_MAP("WeakHashMap", Role.PEER),
    GUAVA("Guava", Role.PEER),
    CAFFEINE("Caffeine", Role.PEER),
    WEAK_LOCK_FREE("weak-lock-free", Role.PEER),
    WEAK_LOCK_FREE_FRESH_KEYS("weak-lock-free with reuseKeys=false", Role.PEER),
    OPEN_TELEMETRY("OpenTelemetry", Role.PEER);

    private enum Role {
        OURS,
        PEER,
        MARK
    }

    private final String label;
    private final Role role;

    Contender(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    /** Makes the subject, of which a JVM has one. */
    public Subject create() {
        return switch (this) {
            case OURS -> new Generated();
            case FIELD -> new PlainField();
            case IDENTITY_HASH_MAP -> new HolderMap(new IdentityHashMap<>());
            case WEAK_HASH_MAP -> new HolderMap(Collections.synchronizedMap(new WeakHashMap<>()));
            case GUAVA -> new HolderMap(new MapMaker().weakKeys().makeMap());
            case CAFFEINE ->
                new HolderMap(
                        Caffeine.newBuilder().weakKeys().<Host, Holder>build().asMap());
            case WEAK_LOCK_FREE -> new WeakLockFree(new WeakConcurrentMap<>(true));
            case WEAK_LOCK_FREE_FRESH_KEYS -> new WeakLockFree(new WeakConcurrentMap<>(true, false));
            case OPEN_TELEMETRY -> new OpenTelemetry();
        };
    }

    @Override
    public String label() {
        return label;
    }

    /** Tells whether users have this instead of ours. */
    public boolean isPeer() {
        return role == Role.PEER;
    }

    /** Returns those that users have instead of ours. */
    public static List<Contender> peers() {
        return Stream.of(values()).filter(Contender::isPeer).toList();
    }
}
