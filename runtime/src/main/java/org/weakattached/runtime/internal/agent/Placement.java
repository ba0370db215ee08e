package org.weakattached.runtime.internal.agent;

import java.lang.invoke.VarHandle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Log;

/**
 * Decides where an extension keeps what it attaches to a host: in the host's slot if its class has one, and cannot outlive the class
 * loader of the extension. That depends on the class and the extension alone, so threads never disagree.
 */
public final class Placement {
    /** What was told: each reason once for each type of hosts. Names pin no class. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private final @Nullable ClassLoader loader;
    private final String extension;
    private final Class<?> hostType;
    private final Mode mode;
    private final @Nullable Helper helper;
    private final boolean claimed;

    /**
     * Makes the decisions for an extension.
     *
     * @param accessors a class of its class loader
     * @param extension its canonical name
     * @param hostType the erased type of its hosts
     */
    public Placement(Class<?> accessors, String extension, Class<?> hostType) {
        this(accessors, extension, hostType, Mode.OF_PROGRAM);
    }

    Placement(Class<?> accessors, String extension, Class<?> hostType, Mode mode) {
        this.loader = accessors.getClassLoader();
        this.extension = extension;
        this.hostType = hostType;
        this.mode = mode;
        this.helper = mode == Mode.OFF ? null : Helper.find();
        this.claimed = helper != null && helper.claim();
    }

    /** Returns whether all hosts have a slot that may be used, or none has. Otherwise each class has to be asked about. */
    public boolean isUniform() {
        if (!claimed) {
            return true;
        }
        // All subclasses of a class inherit its slot, or there is none to inherit.
        return !hostType.isInterface() && (slotIn(hostType) == null || isPermanent());
    }

    private @Nullable VarHandle slotIn(Class<?> type) {
        return helper == null || !claimed ? null : helper.slot(type);
    }

    /** Returns the slot that hosts of a class have and the extension may use, or null. */
    public @Nullable VarHandle slot(Class<?> type) {
        VarHandle slot = slotIn(type);
        return slot != null && goesWith(type) ? slot : null;
    }

    private boolean goesWith(Class<?> type) {
        return isPermanent() || Loaders.isAncestorOrSame(loader, type.getClassLoader());
    }

    private boolean isPermanent() {
        return mode == Mode.PERMANENT || Loaders.isBuiltIn(loader);
    }

    /** Returns whether the class loader of the extension keeps a class anyway, so that the extension may refer to it. */
    public boolean isHeldAnyway(Class<?> type) {
        // A hidden class may go before its class loader does.
        return !type.isHidden() && Loaders.isAncestorOrSame(type.getClassLoader(), loader);
    }

    /** Returns whether the program wants no host without a slot. */
    public boolean isRequired() {
        return mode == Mode.REQUIRED;
    }

    /** Returns what a host without a slot is refused with where one is required. */
    public String refusal(Class<?> type) {
        return "-Dorg.weakattached.slots=required asks for a slot, and \"" + type.getTypeName() + "\" has none that \""
                + extension + "\" may use. " + reason(type).text(type, hostType, extension);
    }

    /** Tells why hosts of a class have no slot, once. */
    public void tell(Class<?> type) {
        if (mode == Mode.OFF) {
            return;
        }
        Reason reason = reason(type);
        if (TOLD.add(reason + " " + hostType.getName())) {
            Log.info("\"" + type.getTypeName() + "\" has no slot, so \"" + extension
                    + "\" keeps what it attaches in a weak side-table. " + reason.text(type, hostType, extension));
        }
    }

    private Reason reason(Class<?> type) {
        if (helper == null) {
            return Reason.NO_AGENT;
        }
        if (!claimed) {
            return Reason.ANOTHER_COPY;
        }
        if (slotIn(type) != null) {
            return Reason.OUTLIVES;
        }
        if (type.isArray() || type.isHidden()) {
            return Reason.UNFIT;
        }
        return helper.isHost(hostType) ? Reason.LOADED_BEFORE : Reason.NOT_NAMED;
    }
}
