package org.weakattached.benchmarks.stores;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.ClassStore;

/** In a class, of which there are as many as wanted. */
final class InClass implements Keeping<Class<?>> {
    private static final byte[] CODE = code();

    /** What is attached. */
    @AttachedTo(value = Class.class, store = ClassStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public Class<?> host() {
        try {
            return MethodHandles.lookup().defineHiddenClass(CODE, false).lookupClass();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void attach(Class<?> host, Object value) {
        InClass_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(Class<?> host) {
        return InClass_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(Class<?> host, int count) {
        InClass_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(Class<?> host) {
        return InClass_ExtraAccessors.getCount(host);
    }

    private static byte[] code() {
        try (InputStream code = InClass.class.getResourceAsStream("Bare.class")) {
            return Objects.requireNonNull(code).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
