package com.acme;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.JComponentStore;

@AttachedTo(value = JComponent.class, store = JComponentStore.class)
class Check {
    /** Where the message is shown, which may be the component itself. */
    @WeakAttached
    JComponent shownOn;

    @WeakAttached
    volatile int mistakes;

    @WeakAttached
    final List<String> messages = new ArrayList<>();

    @WeakAttached(hold = Hold.WEAK)
    JLabel label;
}
