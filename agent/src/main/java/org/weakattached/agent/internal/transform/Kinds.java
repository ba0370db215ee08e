package org.weakattached.agent.internal.transform;

import org.weakattached.agent.internal.classfile.ClassFile;
import org.weakattached.agent.internal.host.HostType;

/** Which host types are classes, and which interfaces. */
public final class Kinds {
    private Kinds() {}

    /** Returns a type with its kind, if that is known or the system class loader shows the class file, which is not loaded for this. */
    public static HostType resolve(HostType type) {
        if (type.kind() != HostType.Kind.UNKNOWN) {
            return type;
        }
        ClassFile file = ClassFiles.find(ClassLoader.getSystemClassLoader(), type.internalName());
        return file == null ? type : type.as(file.isInterface() ? HostType.Kind.INTERFACE : HostType.Kind.CLASS);
    }
}
