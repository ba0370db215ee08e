package org.weakattached.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.weakattached.testing.CollectableAssertions.assertCollected;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.testing.CollectableAssertions;

/** Each test has extensions with names of its own, since all of them are in use at once. */
final class AttachmentsMetricsTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final AttachmentsMetrics metrics = new AttachmentsMetrics();

    private final List<Object> kept = new ArrayList<>();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void showsWhatAnExtensionAttaches() {
        Tally tally = keep(new Tally("com.acme.Shown"));
        keep(tally.attachToAny());
        Thread detached = keep(tally.attachToAny());
        tally.attachToAny();
        // region bind
        metrics.bindTo(registry);
        // endregion
        tally.attachments.detach(detached);
        Gc.await(() -> tally.attachments.reclaimed() == 1);

        assertThat(size("com.acme.Shown")).isEqualTo(1);
        assertThat(attached("com.acme.Shown")).isEqualTo(3);
        assertThat(reclaimed("com.acme.Shown")).isEqualTo(1);
        assertThat(tags("com.acme.Shown"))
                .isEqualTo(Tags.of("extension", "com.acme.Shown", "host", "java.lang.Thread"));

        tally.text.put(detached, "b");

        assertThat(size("com.acme.Shown")).isEqualTo(2);
        assertThat(attached("com.acme.Shown")).isEqualTo(4);
    }

    @Test
    void picksUpWhatIsUsedLater() {
        metrics.bindTo(registry);
        Tally tally = keep(new Tally("com.acme.Later"));
        keep(tally.attachToAny());
        assertThat(isShown("com.acme.Later")).isFalse();

        assertThat(extensions()).isGreaterThanOrEqualTo(1);

        assertThat(size("com.acme.Later")).isEqualTo(1);
    }

    @Test
    void picksUpWhatIsUsedLaterWhenBoundAgain() {
        metrics.bindTo(registry);
        keep(new Tally("com.acme.Again"));
        metrics.bindTo(registry);

        assertThat(size("com.acme.Again")).isZero();
        assertThat(registry.find("weakattached.extensions").gauges()).hasSize(1);
    }

    @Test
    void forgetsWhatIsGoneAndDoesNotHoldIt() {
        WeakReference<Tally> dropped = new WeakReference<>(new Tally("com.acme.Gone"));
        metrics.bindTo(registry);
        assertThat(extensions()).isPositive();

        assertCollected(dropped);
        Gc.await(() -> extensions() >= 0 && !isShown("com.acme.Gone"));
    }

    @Test
    void forgetsWhatIsClosedThoughSomebodyHoldsIt() {
        Tally closed = keep(new Tally("com.acme.Shut"));
        Tally open = keep(new Tally("com.acme.Shut"));
        keep(closed.attachToAny());
        keep(open.attachToAny());
        metrics.bindTo(registry);

        closed.close();
        assertThat(extensions()).isPositive();
        assertThat(size("com.acme.Shut")).isEqualTo(1);
        assertThat(attached("com.acme.Shut")).isEqualTo(2);

        open.close();
        assertThat(extensions()).isNotNegative();
        assertThat(isShown("com.acme.Shut")).isFalse();
    }

    @Test
    void sumsExtensionsOfOneName() {
        Tally first = keep(new Tally("com.acme.Twice"));
        Tally second = keep(new Tally("com.acme.Twice"));
        keep(first.attachToAny());
        keep(second.attachToAny());
        Thread detached = keep(second.attachToAny());
        second.attachments.detach(detached);

        metrics.bindTo(registry);

        assertThat(size("com.acme.Twice")).isEqualTo(2);
        assertThat(attached("com.acme.Twice")).isEqualTo(3);
    }

    @Test
    void letsNoSumFallWhenOneOfThemIsGone() {
        Tally stays = keep(new Tally("com.acme.Stays"));
        Thread host = keep(stays.attachToAny());
        metrics.bindTo(registry);
        WeakReference<Tally> dropped = new WeakReference<>(twoAttached("com.acme.Stays", host));

        assertCollected(dropped);
        assertThat(attached("com.acme.Stays")).isEqualTo(3);
        assertThat(extensions()).isPositive();

        assertThat(attached("com.acme.Stays")).isEqualTo(3);
        assertThat(size("com.acme.Stays")).isEqualTo(1);
        keep(stays.attachToAny());
        assertThat(attached("com.acme.Stays")).isEqualTo(4);
    }

    private Tally twoAttached(String name, Thread host) {
        Tally tally = new Tally(name);
        tally.text.put(host, "a");
        keep(tally.attachToAny());
        assertThat(extensions()).isPositive();
        assertThat(attached(name)).isEqualTo(3);
        assertThat(size(name)).isEqualTo(3);
        return tally;
    }

    @Test
    void countsNothingOfWhatHostsKeep() {
        Attachments<Thread> attachments = Attachments.of(new Kept(), "com.acme.Kept", Thread.class, new String[] {});
        metrics.bindTo(registry);

        assertThat(isShown("com.acme.Kept")).isFalse();
        List<Attachments<?>> all = keep(Attachments.all());
        assertThat(all).contains(attachments);
        assertThat(extensions()).isEqualTo(all.size());
    }

    @Test
    void isHeldByTheRegistry() {
        Tally tally = keep(new Tally("com.acme.Held"));
        keep(tally.attachToAny());
        WeakReference<AttachmentsMetrics> dropped = new WeakReference<>(bound(registry));

        assertCollected(dropped);

        assertThat(size("com.acme.Held")).isEqualTo(1);
        assertThat(attached("com.acme.Held")).isEqualTo(1);
        registry.clear();
    }

    private static AttachmentsMetrics bound(MeterRegistry registry) {
        AttachmentsMetrics metrics = new AttachmentsMetrics();
        metrics.bindTo(registry);
        return metrics;
    }

    @Test
    void removesAllMetersWhenClosed() {
        keep(new Tally("com.acme.Closed"));
        MeterRegistry other = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        metrics.bindTo(other);
        Gauge extensions = registry.get("weakattached.extensions").gauge();
        assertThat(other.getMeters()).isNotEmpty();

        metrics.close();

        assertThat(registry.getMeters()).isEmpty();
        assertThat(other.getMeters()).isEmpty();
        assertThat(extensions.value()).isNotNaN();
        assertThat(registry.getMeters()).isEmpty();

        metrics.bindTo(registry);

        assertThat(size("com.acme.Closed")).isZero();
    }

    @Test
    void isNotHeldByTheRegistryOnceItIsClosed() {
        keep(new Tally("com.acme.Released"));
        metrics.bindTo(registry);
        List<WeakReference<Meter>> meters =
                registry.getMeters().stream().map(WeakReference::new).toList();
        assertThat(meters).hasSizeGreaterThanOrEqualTo(4);

        metrics.close();

        meters.forEach(CollectableAssertions::assertCollected);
    }

    @Test
    void addsTagsOfTheUser() {
        keep(new Tally("com.acme.Tagged"));
        try (AttachmentsMetrics tagged = new AttachmentsMetrics(Tags.of("application", "shop"))) {
            tagged.bindTo(registry);

            assertThat(tags("com.acme.Tagged"))
                    .isEqualTo(
                            Tags.of("application", "shop", "extension", "com.acme.Tagged", "host", "java.lang.Thread"));
            assertThat(registry.get("weakattached.extensions")
                            .tag("application", "shop")
                            .gauge()
                            .value())
                    .isPositive();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> metrics.bindTo(null)).withMessage("registry");
        assertThatNullPointerException()
                .isThrownBy(() -> new AttachmentsMetrics(null))
                .withMessage("tags");
    }

    @Test
    void isScrapedByPrometheus() {
        Tally tally = keep(new Tally("com.acme.Scraped"));
        keep(tally.attachToAny());
        Thread detached = keep(tally.attachToAny());
        tally.attachments.detach(detached);
        PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        metrics.bindTo(prometheus);

        assertThat(prometheus.scrape().lines())
                .contains(
                        "# HELP weakattached_size Hosts that have something attached",
                        "# TYPE weakattached_size gauge",
                        "weakattached_size{extension=\"com.acme.Scraped\",host=\"java.lang.Thread\"} 1.0",
                        "# TYPE weakattached_attached_total counter",
                        "weakattached_attached_total{extension=\"com.acme.Scraped\",host=\"java.lang.Thread\"} 2.0",
                        "# TYPE weakattached_reclaimed_total counter",
                        "weakattached_reclaimed_total{extension=\"com.acme.Scraped\",host=\"java.lang.Thread\"} 0.0",
                        "# TYPE weakattached_extensions gauge");

        keep(new Tally("com.acme.ScrapedLater"));
        prometheus.scrape();

        assertThat(prometheus.scrape().lines())
                .contains("weakattached_size{extension=\"com.acme.ScrapedLater\",host=\"java.lang.Thread\"} 0.0");
    }

    /** Keeps an object alive for the rest of the test. */
    private <T> T keep(T object) {
        kept.add(object);
        return object;
    }

    private double extensions() {
        return registry.get("weakattached.extensions").gauge().value();
    }

    private boolean isShown(String extension) {
        return registry.getMeters().stream()
                .anyMatch(meter -> extension.equals(meter.getId().getTag("extension")));
    }

    private Tags tags(String extension) {
        Meter meter =
                registry.get("weakattached.size").tag("extension", extension).meter();
        return Tags.of(meter.getId().getTags());
    }

    private double size(String extension) {
        return registry.get("weakattached.size")
                .tag("extension", extension)
                .gauge()
                .value();
    }

    private double attached(String extension) {
        return counter("weakattached.attached", extension).count();
    }

    private double reclaimed(String extension) {
        return counter("weakattached.reclaimed", extension).count();
    }

    private FunctionCounter counter(String name, String extension) {
        return registry.get(name).tag("extension", extension).functionCounter();
    }

    /** Hosts that keep nothing, in truth. */
    private static final class Kept extends StoredTable<Thread, StoredTable.Entry> {
        Kept() {
            super("com.acme.Kept", Thread.class);
        }

        @Override
        public StoredTable.Entry create(Thread host) {
            throw new AssertionError();
        }

        @Override
        protected @Nullable Object load(Thread host) {
            return null;
        }

        @Override
        protected Object storeIfAbsent(Thread host, StoredTable.Entry entry) {
            return entry;
        }

        @Override
        protected boolean remove(Thread host) {
            return false;
        }
    }
}
