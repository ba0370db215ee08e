import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Entry[][].class)
class Entry {
    @WeakAttached
    int count;
}
