package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.FieldKind;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakKeyTable;

/**
 * Accessors of the fields that {@link Mark} attaches to objects of type {@link Node}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class MarkAccessors {
    private static final Table TABLE = new Table();

    private static final WeakKeyDictionary<Node<?>, Node<?>> SELF = TABLE.dictionary(0, FieldKind.FINAL);

    private static final Attachments<Node<?>> ATTACHMENTS = Attachments.of(TABLE, "com.acme.Mark", Node.class)
            .field("self", SELF)
            .build();

    private MarkAccessors() {
    }

    /**
     * Returns {@link Mark#self} of the host, computed when something is first attached to the host, which this does.
     */
    static Node<?> getSelf(Node<?> host) {
        return TABLE.attach(host).self;
    }

    /**
     * Returns {@link Mark#self} as a live map from host to value.
     */
    static WeakKeyDictionary<Node<?>, Node<?>> self() {
        return SELF;
    }

    /**
     * Returns what {@link Mark} attaches as a whole.
     */
    static Attachments<Node<?>> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Node<?>> {
        final Node<?> self;

        private Entry(Node<?> host, Mark initial) {
            super(host);
            this.self = initial.self;
        }

        @Override
        protected @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> this.self;
                default -> throw new AssertionError(field);
            };
        }

        @Override
        protected boolean compareAndSet(int field, @Nullable Object expected,
                @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Node<?>, Entry> {
        @Override
        protected MarkAccessors.Entry create(Node<?> host) {
            return new MarkAccessors.Entry(host, new Mark(host));
        }
    }
}
