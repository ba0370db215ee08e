package org.weakattached.runtime.generated;

import org.jspecify.annotations.Nullable;

/** The attached fields of one host, by their numbers: what a dictionary sees of an entry, wherever that is kept. */
public interface AttachedFields {

    /** Returns the value of a field, boxed; what is held weakly or softly is followed. */
    @Nullable Object read(int field);

    /** Sets a non-final field if it has the expected value, which is compared by identity, and by value if it is primitive. */
    boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value);
}
