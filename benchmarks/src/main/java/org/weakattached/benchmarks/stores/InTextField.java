package org.weakattached.benchmarks.stores;

import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.JComponentStore;

/** Among the client properties of a text field, which has some of its own. */
final class InTextField implements Keeping<JTextField> {
    /** What is attached. */
    @AttachedTo(value = JTextField.class, store = JComponentStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public JTextField host() {
        return new JTextField();
    }

    @Override
    public void attach(JTextField host, Object value) {
        InTextField_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(JTextField host) {
        return InTextField_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(JTextField host, int count) {
        InTextField_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(JTextField host) {
        return InTextField_ExtraAccessors.getCount(host);
    }
}
