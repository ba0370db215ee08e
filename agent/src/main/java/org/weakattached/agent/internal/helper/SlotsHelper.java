package org.weakattached.agent.internal.helper;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What becomes {@code java.lang.$WeakAttached}, which every class loader finds and every module reads. It names classes of {@code
 * java.base} alone, has no class nested in it, and stays as it is: copies of the agent and of the runtime of all versions meet in it.
 */
@SuppressWarnings("NullAway") // No annotation of null is visible in java.lang.
final class SlotsHelper {
    private static final String FIELD = "$weakattached";
    /** It sees private fields in every module, and is shown to nobody. */
    private static final MethodHandles.Lookup LOOKUP = trustedLookup();

    private static final Object LOCK = new Object();
    private static final ConcurrentHashMap<String, Boolean> HOSTS = new ConcurrentHashMap<>();
    private static WeakReference<Class<?>> runtime = new WeakReference<>(null);

    private SlotsHelper() {}

    private static MethodHandles.Lookup trustedLookup() {
        try {
            Field field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            field.setAccessible(true);
            return (MethodHandles.Lookup) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Returns the handle of the field of the topmost class, at or above a type, that has it; null if none has. Any thread may call it. */
    public static VarHandle slot(Class<?> type) {
        VarHandle topmost = null;
        // A field is found in superclasses, too, so that none above has it once it is not found. Neither fields of
        // other types nor
        // the types of fields are looked at, as getDeclaredFields would do, and no class is initialized.
        for (Class<?> at = type; hasFields(at); at = at.getSuperclass()) {
            try {
                topmost = LOOKUP.findVarHandle(at, FIELD, Object.class);
            } catch (NoSuchFieldException | IllegalAccessException e) {
                break;
            }
        }
        return topmost;
    }

    private static boolean hasFields(Class<?> type) {
        return type.getSuperclass() != null && !type.isArray();
    }

    /** Returns whether a class has the field itself. */
    static boolean declares(Class<?> type) {
        if (!hasFields(type)) {
            return false;
        }
        try {
            MethodHandle getter = LOOKUP.findGetter(type, FIELD, Object.class);
            return LOOKUP.revealDirect(getter).getDeclaringClass() == type;
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return false;
        }
    }

    /**
     * Returns whether a copy of the runtime, told by a class of it, may use the fields: the first that asks may, and no other until its
     * class loader is gone.
     */
    public static boolean claim(Class<?> candidate) {
        synchronized (LOCK) {
            Class<?> holder = runtime.get();
            if (holder == null) {
                runtime = new WeakReference<>(candidate);
                return true;
            }
            return holder == candidate;
        }
    }

    /** Returns whether the agent was told of a host type: {@code com.acme.Outer$Player}. */
    public static boolean isHost(String name) {
        return HOSTS.containsKey(name);
    }

    /** Notes host types that the agent was told of. */
    public static void addHosts(Collection<String> names) {
        for (String name : names) {
            HOSTS.put(name, Boolean.TRUE);
        }
    }
}
