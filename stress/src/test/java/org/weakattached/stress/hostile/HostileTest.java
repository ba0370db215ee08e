package org.weakattached.stress.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;
import org.weakattached.stress.Await;

/**
 * Calls every public method of what users get, by reflection, over hosts that throw when a method of theirs is called.
 *
 * <p>Left out is what calls them by contract: {@code toString} of maps, sets and views, as of any collection, and {@code equals}
 * and {@code hashCode} of a {@link WeakRef}.
 */
final class HostileTest {
    /** What a method may throw where it does not apply. */
    private static final Set<Class<?>> REFUSALS =
            Set.of(UnsupportedOperationException.class, IllegalStateException.class, NoSuchElementException.class);

    @AfterEach
    void clear() {
        TagAccessors.attachments().clear();
    }

    @Test
    void throwWhenTheyAreCalled() {
        WeakKeyDictionary<Hostile, String> dictionary = new WeakKeyDictionary<>(Map.of());
        dictionary.put(new Hostile(), "a");

        assertThatThrownBy(dictionary::toString).isInstanceOf(Hostile.CalledError.class);
    }

    static Stream<Arguments> subjects() {
        return Subject.families().stream()
                .flatMap(family -> IntStream.range(0, family.get().size())
                        .mapToObj(i -> arguments(family.get().get(i).name(), family, i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void areCalledByNoMethod(String name, Supplier<List<Subject>> family, int number)
            throws ReflectiveOperationException {
        int calls = 0;
        for (Method method : family.get().get(number).type().getMethods()) {
            Subject subject = family.get().get(number);
            int variants = isMeant(subject, method) ? Samples.variants(subject, method) : 0;
            for (int variant = 0; variant < variants; variant++) {
                call(subject, method, subject.object(), Samples.arguments(subject, method, variant));
                calls++;
                subject = family.get().get(number);
            }
            TagAccessors.attachments().clear();
        }
        assertThat(calls).as(name).isPositive();
    }

    private static boolean isMeant(Subject subject, Method method) {
        boolean isReference = subject.type() == WeakRef.class;
        boolean ofObject = method.getDeclaringClass() == Object.class;
        return switch (method.getName()) {
            case "toString" -> isReference;
            case "equals", "hashCode" -> !isReference;
            default -> !(ofObject || Modifier.isStatic(method.getModifiers()));
        };
    }

    private static void call(Subject subject, Method method, @Nullable Object target, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause == null || !REFUSALS.contains(cause.getClass())) {
                throw new AssertionError(subject + ": " + method, cause);
            }
        }
    }

    static List<Method> accessors() {
        return Arrays.stream(TagAccessors.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void areCalledByNoAccessor(Method accessor) throws ReflectiveOperationException {
        Hostile attached = new Hostile();
        TagAccessors.setCount(attached, 1);
        List<Hostile> hosts = List.of(attached, new Hostile());
        Subject subject = new Subject("accessors", TagAccessors.class, attached, hosts, List.of(), List.of());
        for (int variant = 0; variant < hosts.size(); variant++) {
            call(subject, accessor, null, Samples.arguments(subject, accessor, variant));
        }
        assertThat(TagAccessors.getCount(attached)).isNotNegative();
    }

    @Test
    void areCalledByNoConstructorOrFactory() {
        IdentityHashMap<Hostile, String> map = new IdentityHashMap<>();
        Hostile host = new Hostile();
        map.put(host, "a");

        assertThat(new WeakKeyDictionary<>(map).get(host)).isEqualTo("a");
        assertThat(new WeakKeyDictionary<>(new WeakKeyDictionary<>(map)).get(host))
                .isEqualTo("a");
        assertThat(new WeakSet<>(map.keySet()).contains(host)).isTrue();
        assertThat(WeakRef.of(host).refersTo(host)).isTrue();
        assertThat(WeakRef.of(host, ref -> {}).refersTo(host)).isTrue();
        assertThat(new WeakKeyDictionary<>(map).keyRefs().get(0).refersTo(host)).isTrue();
    }

    @Test
    void areCalledByNobodyWhenTheyDie() {
        WeakKeyDictionary<Hostile, String> dictionary = new WeakKeyDictionary<>();
        WeakSet<Hostile> set = new WeakSet<>();
        Await.collecting(
                "those of other tests are gone",
                () -> TagAccessors.attachments().size() == 0);
        long before = TagAccessors.attachments().reclaimed();
        Stream.generate(Hostile::new).limit(10_000).forEach(host -> {
            TagAccessors.setText(host, "a");
            dictionary.put(host, "a");
            set.add(host);
        });

        Await.collecting(
                "all are gone", () -> TagAccessors.attachments().size() == 0 && dictionary.isEmpty() && set.isEmpty());

        assertThat(TagAccessors.attachments().reclaimed() - before).isEqualTo(10_000);
    }
}
