package org.weakattached.agent.internal.transform;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.host.HostType;

/** Host types that a transformer looks for. They do not change: more of them are another object. */
final class Hosts {
    static final Hosts NONE = new Hosts(Map.of());

    private final Map<String, HostType> types;
    private final Set<String> classes = new HashSet<>();
    private final @Nullable InterfaceHosts interfaces;

    private Hosts(Map<String, HostType> types) {
        this.types = types;
        Set<String> found = new HashSet<>();
        for (HostType type : types.values()) {
            // What is not known to be one or the other may be either.
            if (type.kind() != HostType.Kind.INTERFACE) {
                classes.add(type.internalName());
            }
            if (type.kind() != HostType.Kind.CLASS) {
                found.add(type.internalName());
            }
        }
        interfaces = found.isEmpty() ? null : new InterfaceHosts(found);
    }

    /** Returns these and others. */
    Hosts and(Collection<HostType> others) {
        Map<String, HostType> all = new LinkedHashMap<>(types);
        for (HostType other : others) {
            all.put(other.toString(), other);
        }
        return all.size() == types.size() ? this : new Hosts(all);
    }

    /** Returns whether a class is a host type itself: {@code com/acme/Player}. */
    boolean isClass(String name) {
        return classes.contains(name);
    }

    /** The interfaces among them, or null. */
    @Nullable InterfaceHosts interfaces() {
        return interfaces;
    }
}
