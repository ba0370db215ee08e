package org.weakattached.benchmarks.stores;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.ActionStore;

/** Among the values of an action. */
final class InAction implements Keeping<InAction.NoAction> {
    /** What is attached. */
    @AttachedTo(value = InAction.NoAction.class, store = ActionStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public NoAction host() {
        return new NoAction();
    }

    @Override
    public void attach(NoAction host, Object value) {
        InAction_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(NoAction host) {
        return InAction_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(NoAction host, int count) {
        InAction_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(NoAction host) {
        return InAction_ExtraAccessors.getCount(host);
    }

    /** Nobody performs it. */
    static final class NoAction extends AbstractAction {
        private static final long serialVersionUID = 1;

        @Override
        public void actionPerformed(@Nullable ActionEvent event) {
            throw new AssertionError("performed");
        }
    }
}
