package org.weakattached.benchmarks.stores;

import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.JComponentStore;

/** Among the client properties of a panel, which has none of its own. */
final class InPanel implements Keeping<JPanel> {
    /** What is attached. */
    @AttachedTo(value = JPanel.class, store = JComponentStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public JPanel host() {
        return new JPanel();
    }

    @Override
    public void attach(JPanel host, Object value) {
        InPanel_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(JPanel host) {
        return InPanel_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(JPanel host, int count) {
        InPanel_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(JPanel host) {
        return InPanel_ExtraAccessors.getCount(host);
    }
}
