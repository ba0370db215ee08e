import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Entry.class)
class Trace {
    @WeakAttached
    int count;
}
