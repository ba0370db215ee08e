package org.weakattached.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blogspot.mydailyjava.weaklockfree.WeakConcurrentMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** That all do equal work. */
final class DictionariesTest {
    private static final String TEXT = "text";

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FIELD", "WEAK_LOCK_FREE_FRESH_KEYS", "OPEN_TELEMETRY"})
    void mapEachOfTheHosts(Contender contender) {
        Host[] hosts = Host.several(5);
        Object dictionary = Dictionaries.of(contender).filled(hosts, TEXT);
        assertThat(hosts).allSatisfy(host -> assertThat(read(dictionary, host)).isEqualTo(TEXT));
        assertThat(read(dictionary, new Host())).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FIELD", "WEAK_LOCK_FREE_FRESH_KEYS", "OPEN_TELEMETRY"})
    void shareNothing(Contender contender) {
        Dictionaries dictionaries = Dictionaries.of(contender);
        Host host = new Host();
        dictionaries.filled(new Host[] {host}, TEXT);
        assertThat(read(dictionaries.filled(new Host[0], TEXT), host)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIELD", "WEAK_LOCK_FREE_FRESH_KEYS", "OPEN_TELEMETRY"})
    void areNotMadeByAll(Contender contender) {
        assertThatThrownBy(() -> Dictionaries.of(contender)).hasMessageContaining(contender.label());
    }

    private static @Nullable Object read(Object dictionary, Host host) {
        return dictionary instanceof WeakConcurrentMap<?, ?> map
                ? readWeakLockFree(map, host)
                : ((Map<?, ?>) dictionary).get(host);
    }

    @SuppressWarnings("unchecked") // what Dictionaries makes has hosts as keys
    private static @Nullable Object readWeakLockFree(WeakConcurrentMap<?, ?> map, Host host) {
        return ((WeakConcurrentMap<Host, ?>) map).getIfPresent(host);
    }
}
