package org.weakattached.stress.hostile;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What is passed to the methods of a {@link Subject}. */
final class Samples {
    private Samples() {}

    /** Returns how often a method is called: with each object that its first parameter may be. */
    static int variants(Subject subject, Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 0 || types[0] != Object.class
                ? 1
                : objects(subject, method, 0).size();
    }

    static Object[] arguments(Subject subject, Method method, int variant) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            List<?> objects = objects(subject, method, i);
            arguments[i] = types[i] == Object.class
                    ? objects.get(i == 0 ? variant : objects.size() - 1)
                    : other(subject, types[i], variant);
        }
        return arguments;
    }

    private static List<?> objects(Subject subject, Method method, int parameter) {
        return switch (method.getName()) {
            case "equals" -> subject.equal();
            case "containsValue" -> subject.others();
            default -> parameter == 0 ? subject.first() : subject.others();
        };
    }

    private static Object other(Subject subject, Class<?> type, int variant) {
        List<?> values = subject.others();
        Object value = values.isEmpty() ? "a" : values.get(0);
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(boolean.class, true),
                Map.entry(String.class, "b"),
                Map.entry(AutoCloseable.class, (AutoCloseable) () -> {}),
                Map.entry(Object[].class, new Object[0]),
                Map.entry(Collection.class, subject.first()),
                Map.entry(Consumer.class, (Consumer<Object>) x -> {}),
                Map.entry(BiConsumer.class, (BiConsumer<Object, Object>) (x, y) -> {}),
                Map.entry(Predicate.class, (Predicate<Object>)
                        x -> x == subject.first().get(0)),
                Map.entry(Function.class, (Function<Object, Object>) x -> value),
                Map.entry(BiFunction.class, (BiFunction<Object, Object, Object>) (x, y) -> value),
                Map.entry(IntFunction.class, (IntFunction<Object[]>) Object[]::new));
        if (type == Hostile.class) {
            return subject.first().get(variant);
        }
        if (type == Map.class) {
            IdentityHashMap<Object, Object> map = new IdentityHashMap<>();
            map.put(subject.first().get(0), value);
            return map;
        }
        Object sample = samples.get(type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type);
        }
        return sample;
    }
}
