package org.weakattached.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all do equal work. */
final class ContenderTest {

    @ParameterizedTest
    @EnumSource
    void readsNothingOfAnUnattachedHost(Contender contender) {
        Subject subject = contender.create();
        subject.attach(new Host(), "of another");
        assertThat(subject.read(new Host())).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatWasAttachedToEachHost(Contender contender) {
        Subject subject = contender.create();
        Host[] hosts = Host.several(1_000);
        for (int i = 0; i < hosts.length; i++) {
            subject.attach(hosts[i], "text " + i);
        }
        for (int i = 0; i < hosts.length; i++) {
            assertThat(subject.read(hosts[i])).isEqualTo("text " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatWasWritten(Contender contender) {
        Subject subject = contender.create();
        Host host = new Host();
        subject.attach(host, "first");
        subject.write(host, "second");
        assertThat(subject.read(host)).isEqualTo("second");
    }

    @ParameterizedTest
    @EnumSource
    void countsFromZeroAndKeepsTheText(Contender contender) {
        Subject subject = contender.create();
        Host host = new Host();
        subject.attach(host, "text");
        assertThat(subject.increment(host)).isEqualTo(0);
        assertThat(subject.increment(host)).isEqualTo(1);
        assertThat(subject.read(host)).isEqualTo("text");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDENTITY_HASH_MAP")
    void countsAtomically(Contender contender) throws InterruptedException {
        Subject subject = contender.create();
        Host host = new Host();
        subject.attach(host, "text");
        Runnable counting = () -> {
            for (int i = 0; i < 10_000; i++) {
                subject.increment(host);
            }
        };
        Thread other = new Thread(counting);
        other.start();
        counting.run();
        other.join();
        assertThat(subject.increment(host)).isEqualTo(20_000);
    }
}
