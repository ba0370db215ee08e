package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weakattached.runtime.Recorded.EXTENSION;
import static org.weakattached.runtime.Recorded.RECLAIMING;

import java.io.StringReader;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Configuration;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.generated.WeakKeyTable;

/** What real recordings of this library have in their files. */
final class FlightRecordingTest {
    private final Trace trace = new Trace();

    @Test
    void showsWhatAnExtensionAttachesFromTimeToTime() throws Exception {
        Attachments<Object> attachments = trace.attachments("com.acme.Periodic");
        Object host = new Object();
        Object detached = new Object();
        trace.id.put(host, "a");
        trace.id.put(detached, "b");
        trace.id.put(new Object(), "c");
        attachments.detach(detached);
        Gc.await(() -> attachments.reclaimed() == 1);
        try (Recording recording = extensions()) {
            Gc.awaitUntouched(
                    () -> extensionNamed("com.acme.Periodic", recording).size() >= 2);
            assertThat(extensionNamed("com.acme.Periodic", recording)).allSatisfy(event -> {
                assertThat(event.getClass("hostType").getName()).isEqualTo("java.lang.Object");
                assertThat(event.getLong("size")).isEqualTo(1);
                assertThat(event.getLong("attached")).isEqualTo(3);
                assertThat(event.getLong("reclaimed")).isEqualTo(1);
            });

            trace.id.put(detached, "d");

            Gc.awaitUntouched(() -> extensionNamed("com.acme.Periodic", recording).stream()
                    .anyMatch(event -> event.getLong("size") == 2 && event.getLong("attached") == 4));
        }
        assertThat(host).isNotNull();
    }

    @Test
    void countsNothingOfWhatHostsKeep() throws Exception {
        Note<Slotted> note = new Note<>(new SlotStore());
        Attachments<Slotted> attachments = note.attachments(Slotted.class);
        Slotted host = new Slotted();
        note.text.put(host, "a");
        try (Recording recording = extensions()) {
            Gc.awaitUntouched(() -> !extensionNamed("com.acme.Note", recording).isEmpty());
            assertThat(extensionNamed("com.acme.Note", recording)).allSatisfy(event -> {
                assertThat(event.getClass("hostType").getName()).isEqualTo(Slotted.class.getName());
                assertThat(event.getLong("size")).isEqualTo(-1);
                assertThat(event.getLong("attached")).isEqualTo(-1);
                assertThat(event.getLong("reclaimed")).isEqualTo(-1);
            });
        }
        assertThat(attachments.isAttached(host)).isTrue();
    }

    @Test
    void showsBurstsOfReclaiming() throws Exception {
        List<Object> hosts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            hosts.add(new Object());
            trace.retries.put(hosts.get(i), i);
        }
        // Before JDK 20, the recorder may forget who a thread was that ended right after its event (JDK-8287699).
        Object living = new Object();
        trace.retries.put(living, 0);
        try (Recording recording = new Recording()) {
            recording.enable(RECLAIMING);
            recording.start();
            hosts.clear();
            Gc.await(() -> trace.reclaimed() == 1_000);

            Gc.awaitUntouched(() -> Recorded.events(RECLAIMING, recording).stream()
                            .mapToLong(event -> event.getLong("entries"))
                            .sum()
                    >= 1_000);
            assertThat(Recorded.events(RECLAIMING, recording)).allSatisfy(event -> {
                assertThat(event.getLong("entries")).isPositive();
                assertThat(event.getDuration()).isPositive();
                assertThat(event.getThread().getJavaName()).isEqualTo("weakattached-reclaimer");
            });
        } finally {
            Reference.reachabilityFence(living);
        }
    }

    @Test
    void honoursTheSettingsOfAConfiguration() throws Exception {
        Attachments<Object> attachments = trace.attachments("com.acme.Configured");
        Configuration configuration = Configuration.create(new StringReader("""
                <configuration version="2.0" label="Attached">
                  <event name="org.weakattached.Extension">
                    <setting name="enabled">true</setting>
                    <setting name="period">everyChunk</setting>
                  </event>
                </configuration>
                """));
        try (Recording prepares = extensions()) {
            Gc.awaitUntouched(() -> isKnown(EXTENSION));
            Gc.awaitUntouched(
                    () -> !extensionNamed(attachments.name(), prepares).isEmpty());
        }
        try (Recording recording = new Recording(configuration)) {
            recording.start();
            recording.stop();
            assertThat(extensionNamed(attachments.name(), recording)).hasSizeBetween(1, 2);
        }
    }

    @Test
    void isOffByDefault() throws Exception {
        Attachments<Object> attachments = trace.attachments("com.acme.Off");
        Object host = new Object();
        trace.id.put(host, "a");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            Gc.awaitUntouched(() -> isKnown(EXTENSION) && isKnown(RECLAIMING));
            trace.id.put(new Object(), "b");
            Gc.await(() -> attachments.reclaimed() == 1);

            assertThat(Recorded.events("jdk.GarbageCollection", recording)).isNotEmpty();
            assertThat(Recorded.events(EXTENSION, recording)).isEmpty();
            assertThat(Recorded.events(RECLAIMING, recording)).isEmpty();
        }
        assertThat(attachments.isAttached(host)).isTrue();
    }

    @Test
    void pinsNoClassLoader() throws Exception {
        Object host = new Object();
        try (Recording recording = extensions()) {
            recording.enable(RECLAIMING);
            WeakReference<ClassLoader> loader = new WeakReference<>(attachInALoaderOfItsOwn(host, recording));
            Gc.await(() -> loader.refersTo(null));
        }
        assertThat(host).isNotNull();
    }

    /** Attaches to a host that outlives the loader, and comes back once a recording has it, and has a burst. */
    private static ClassLoader attachInALoaderOfItsOwn(Object host, Recording recording) throws Exception {
        ClassLoader loader = loader();
        Class<?> type = loader.loadClass(Trace.class.getName());
        assertThat(type).isNotSameAs(Trace.class);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object trace = constructor.newInstance();
        Method name = type.getDeclaredMethod("attachments", String.class);
        name.setAccessible(true);
        Object attachments = name.invoke(trace, "com.acme.Loaded");
        Method attach = type.getMethod("attach", Object.class);
        attach.invoke(trace, host);
        attach.invoke(trace, new Object());
        Method reclaimed = attachments.getClass().getMethod("reclaimed");
        Gc.await(() -> invoked(reclaimed, attachments) == 1
                && extensionNamed("com.acme.Loaded", recording).stream()
                        .anyMatch(event -> event.getLong("reclaimed") == 1)
                && !Recorded.events(RECLAIMING, recording).isEmpty());
        return loader;
    }

    private static ClassLoader loader() {
        URL[] classes = Stream.of(Trace.class, WeakKeyTable.class, org.weakattached.Hold.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void pinsNoClassLoaderOfAHostType() throws Exception {
        try (Recording recording = extensions()) {
            WeakReference<ClassLoader> loader = new WeakReference<>(recordInALoaderOfItsOwn(recording));
            Gc.await(() -> loader.refersTo(null));
        }
    }

    /** Has an extension recorded whose host type only the loader knows. */
    private ClassLoader recordInALoaderOfItsOwn(Recording recording) throws Exception {
        ClassLoader loader = loader();
        Class<?> hostType = loader.loadClass(Slotted.class.getName());
        Attachments<Object> attachments = Attachments.of(trace, "com.acme.Foreign", hostType, new String[] {});
        Gc.await(() -> extensionNamed(attachments.name(), recording).stream()
                .anyMatch(event -> event.getClass("hostType").getClassLoader() != null));
        return loader;
    }

    private static long invoked(Method method, Object target) {
        try {
            return (long) method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    @Test
    void showsWhatWasAttachedBeforeAnybodyRecorded() throws Exception {
        Jvm.run(Late.class);
    }

    /** Records only when the recorder was not even initialized before, and nothing is attached since. */
    static final class Late {
        private Late() {}

        public static void main(String[] args) {
            Object host = new Object();
            Trace trace = new Trace();
            Attachments<Object> attachments = trace.attachments("com.acme.Late");
            trace.id.put(host, "a");
            trace.id.put(new Object(), "b");
            Gc.await(() -> attachments.reclaimed() == 1);
            if (FlightRecorder.isInitialized()) {
                throw new AssertionError("initialized though nobody records");
            }
            try (Recording recording = extensions()) {
                Gc.awaitUntouched(() -> extensionNamed("com.acme.Late", recording).stream()
                        .anyMatch(event -> event.getLong("size") == 1));
            }
            if (!attachments.isAttached(host)) {
                throw new AssertionError("detached");
            }
        }
    }

    @Test
    void showsExtensionsWithoutTheThread() throws Exception {
        Jvm.run(Early.class, "-XX:StartFlightRecording", "-Dorg.weakattached.reclaimer=inline");
        Jvm.run(Early.class, "-XX:StartFlightRecording");
    }

    /** Attaches nothing at all. */
    static final class Early {
        private Early() {}

        public static void main(String[] args) {
            Attachments<Object> attachments = new Trace().attachments("com.acme.Early");
            try (Recording recording = extensions()) {
                Gc.awaitUntouched(
                        () -> !extensionNamed(attachments.name(), recording).isEmpty());
            }
        }
    }

    @Test
    void needsNoRecorder() throws Exception {
        Jvm.run(Unrecorded.class, "--limit-modules", "java.base");
    }

    /** Attaches, and has it reclaimed. */
    static final class Unrecorded {
        private Unrecorded() {}

        public static void main(String[] args) {
            if (ModuleLayer.boot().findModule("jdk.jfr").isPresent()) {
                throw new AssertionError("the module is there");
            }
            Trace trace = new Trace();
            Attachments<Object> attachments = trace.attachments("com.acme.Unrecorded");
            trace.id.put(new Object(), "a");
            Gc.await(() -> attachments.reclaimed() == 1);
        }
    }

    /** Starts to record extensions, often. */
    private static Recording extensions() {
        Recording recording = new Recording();
        recording.enable(EXTENSION).withPeriod(Duration.ofMillis(20));
        recording.start();
        return recording;
    }

    private static List<RecordedEvent> extensionNamed(String name, Recording recording) {
        return Recorded.events(EXTENSION, recording).stream()
                .filter(event -> event.getString("name").equals(name))
                .toList();
    }

    private static boolean isKnown(String event) {
        return FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .anyMatch(type -> type.getName().equals(event));
    }
}
