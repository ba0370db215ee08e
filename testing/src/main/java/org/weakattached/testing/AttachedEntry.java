package org.weakattached.testing;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.WeakKeyTable;
import org.weakattached.testing.Route.Hop;
import shark.HeapObject;
import shark.HeapObject.HeapInstance;

/** Where a path leaves an entry of a side-table: by a value that is attached to a host. */
record AttachedEntry(HeapInstance entry, String field) {
    private static final String RUNTIME = WeakKeyDictionary.class.getPackageName() + ".";

    /** Returns the entry that a hop leaves by an attached value, or null if it does not. */
    static @Nullable AttachedEntry leftBy(Hop hop) {
        return hop.origin() instanceof HeapInstance instance && isEntry(instance) && !isLink(hop)
                ? new AttachedEntry(instance, hop.name())
                : null;
    }

    /** Says whether a hop starts at an object that is the runtime's business alone. */
    static boolean isInside(Hop hop) {
        return isLink(hop) || (hop.origin() instanceof HeapInstance instance && isInside(instance));
    }

    static boolean isInside(HeapInstance instance) {
        return instance.getInstanceClassName().startsWith(RUNTIME) || instance.instanceOf(WeakKeyTable.class.getName());
    }

    /** Says whether a hop leads from one entry to another, or to bins that are moved to; an extension may use the same names. */
    private static boolean isLink(Hop hop) {
        return hop.owner().startsWith(RUNTIME + "internal.");
    }

    private static boolean isEntry(HeapInstance instance) {
        return instance.instanceOf(WeakKeyTable.Entry.class.getName());
    }

    /** Says whether it is the runtime's own: a dictionary or a set that stands alone. */
    boolean standsAlone() {
        return entry.getInstanceClassName().startsWith(RUNTIME);
    }

    /** Returns the simple name of the accessors. */
    String accessors() {
        String nested = entry.getInstanceClassName();
        return Names.simple(nested.substring(0, nested.lastIndexOf('$')));
    }

    boolean isOf(HeapObject host, Heap heap) {
        HeapObject referent = heap.referentOf(entry);
        return referent != null && referent.getObjectId() == host.getObjectId();
    }
}
