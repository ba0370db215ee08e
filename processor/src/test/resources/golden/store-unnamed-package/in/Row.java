import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, store = Table.class)
class Row {
    @WeakAttached
    int StoredTable;

    @WeakAttached
    Object STORE;
}
