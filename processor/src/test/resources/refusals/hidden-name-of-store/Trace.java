import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, store = Entry.class)
class Trace {
    @WeakAttached
    int count;
}
