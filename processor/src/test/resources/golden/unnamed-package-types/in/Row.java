import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Row {
    @WeakAttached
    Entry entry;

    @WeakAttached
    final Table table = new Table();
}
