import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Entry.class, store = AgentStore.class)
class Table {
    @WeakAttached
    KeptEntry kept;

    @WeakAttached
    TableEntry other;

    @WeakAttached(hold = Hold.WEAK)
    Entry next;
}
