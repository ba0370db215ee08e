import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Entry {
    @AttachedTo(Thread.class)
    static class Trace {
        @WeakAttached
        Entry other;
    }
}
