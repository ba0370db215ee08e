package org.weakattached.stress.reclaiming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

/** Code of a class loader of its own, as a web application has it: attaches in every way to an object of the JDK. */
public final class Guest implements Consumer<Thread> {
    private static final List<Object> HELD = new ArrayList<>();

    /** For reflection. */
    public Guest() {}

    @Override
    public void accept(Thread host) {
        VisitAccessors.setGuest(host, this);
        VisitAccessors.getNotes(host).add("here");
        WeakKeyDictionary<Thread, Object> dictionary = new WeakKeyDictionary<>();
        dictionary.put(host, this);
        WeakValueDictionary<Guest, Thread> values = new WeakValueDictionary<>();
        values.put(this, host);
        WeakSet<Thread> set = new WeakSet<>();
        set.add(host);
        HELD.add(List.of(dictionary, values, set, WeakRef.of(host, ref -> HELD.clear())));
    }
}
