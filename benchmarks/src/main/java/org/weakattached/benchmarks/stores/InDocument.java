package org.weakattached.benchmarks.stores;

import javax.swing.text.PlainDocument;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.DocumentStore;

/** Among the properties of a document. */
final class InDocument implements Keeping<PlainDocument> {
    /** What is attached. */
    @AttachedTo(value = PlainDocument.class, store = DocumentStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public PlainDocument host() {
        return new PlainDocument();
    }

    @Override
    public void attach(PlainDocument host, Object value) {
        InDocument_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(PlainDocument host) {
        return InDocument_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(PlainDocument host, int count) {
        InDocument_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(PlainDocument host) {
        return InDocument_ExtraAccessors.getCount(host);
    }
}
