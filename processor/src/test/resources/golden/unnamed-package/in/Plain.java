import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Plain {
    @WeakAttached
    String name;
}
