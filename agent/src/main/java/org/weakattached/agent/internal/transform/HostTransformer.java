package org.weakattached.agent.internal.transform;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.internal.classfile.ClassFile;
import org.weakattached.agent.internal.classfile.SlotField;
import org.weakattached.agent.internal.helper.Helper;
import org.weakattached.agent.internal.host.HostType;
import org.weakattached.agent.internal.host.Warnings;

/**
 * Gives host classes the field while they are loaded.
 *
 * <p>It is shown a class when that is loaded or redefined, and not when others have it transformed once more: then the JVM begins
 * with what this transformer made. Classes that are loaded while it works may be shown to no transformer at all, so it does little: it
 * looks a name up, and beyond that only where interfaces are hosts.
 */
public final class HostTransformer implements ClassFileTransformer {
    private final Helper helper;
    private volatile Hosts hosts = Hosts.NONE;
    private volatile boolean warned;

    public HostTransformer(Helper helper) {
        this.helper = helper;
    }

    /** Looks for more host types. */
    public synchronized void add(Collection<HostType> types) {
        hosts = hosts.and(types);
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] file) {
        Hosts sought = hosts;
        InterfaceHosts interfaces = sought.interfaces();
        boolean isNamed = name != null && sought.isClass(name);
        if (!isNamed && name != null && (interfaces == null || !interfaces.canBeSeenBy(loader))) {
            return null;
        }
        try {
            ClassFile read = ClassFile.of(file);
            if (read == null) {
                return null;
            }
            // Who defines a class need not name it.
            boolean isHost = name == null ? sought.isClass(read.name()) : isNamed;
            return edited(read, isHost, interfaces, loader, redefined);
        } catch (IndexOutOfBoundsException e) {
            // Cut off, as the JVM will say.
            return null;
        } catch (Throwable e) {
            warn(name, e);
            return null;
        }
    }

    private byte @Nullable [] edited(
            ClassFile file,
            boolean isClassHost,
            @Nullable InterfaceHosts interfaces,
            @Nullable ClassLoader loader,
            @Nullable Class<?> redefined)
            throws Throwable {
        if (file.isInterface()) {
            if (interfaces != null && redefined == null) {
                interfaces.note(loader, file);
            }
            return null;
        }
        boolean isHost = isClassHost || (interfaces != null && interfaces.areNamedBy(loader, file));
        // No redefinition may add or remove a field.
        return isHost && (redefined == null || helper.declares(redefined)) ? SlotField.addTo(file) : null;
    }

    /** Once, since what fails for one class may fail for thousands. */
    private void warn(@Nullable String name, Throwable failure) {
        if (!warned) {
            warned = true;
            Warnings.print(
                    "The class " + name + " got no field: " + failure + ". Further failures like this are not shown.");
        }
    }
}
