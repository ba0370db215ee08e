package org.weakattached.agent.internal.helper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.weakattached.agent.internal.classfile.ClassFile;
import org.weakattached.agent.internal.classfile.Renaming;

/** The class {@code java.lang.$WeakAttached}, defined by this copy of the agent or by another. */
public final class Helper {
    private static final String NAME = "java.lang.$WeakAttached";

    private final MethodHandle declares;
    private final Method addHosts;

    private Helper(MethodHandle declares, Method addHosts) {
        this.declares = declares;
        this.addHosts = addHosts;
    }

    /** Defines the class, unless it is there. The package is open to nobody afterwards. */
    public static Helper install(Instrumentation instrumentation) throws IOException, ReflectiveOperationException {
        DefinerLoader loader = new DefinerLoader();
        Class<?> definer = loader.define(Definer.class.getName(), fileOf(Definer.class));
        Map<String, Set<Module>> opened = Collections.singletonMap("java.lang", Set.of(loader.getUnnamedModule()));
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), opened, Set.of(), Map.of());
        Object declares =
                definer.getMethod("define", String.class, byte[].class).invoke(null, NAME, helperFile());
        Class<?> helper = Class.forName(NAME, true, null);
        return new Helper((MethodHandle) declares, helper.getMethod("addHosts", Collection.class));
    }

    private static byte[] helperFile() throws IOException {
        ClassFile template = ClassFile.of(fileOf(SlotsHelper.class));
        if (template == null) {
            throw new IOException("not a class file: " + SlotsHelper.class.getName());
        }
        return Renaming.rename(template, NAME.replace('.', '/'));
    }

    /** By the class, not by a name: tools that merge agents move classes into packages of their own. */
    private static byte[] fileOf(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream file = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            if (file == null) {
                throw new IOException("the class loader of the agent does not show the class file of " + name);
            }
            return file.readAllBytes();
        }
    }

    /** Returns whether a class has the field itself, and not only from a superclass. */
    public boolean declares(Class<?> type) throws Throwable {
        return (boolean) declares.invokeExact(type);
    }

    /** Tells the runtime of host types. */
    public void addHosts(Collection<String> names) throws ReflectiveOperationException {
        addHosts.invoke(null, names);
    }

    /** Sees {@code java.base}, defines one class, and is dropped. */
    private static final class DefinerLoader extends ClassLoader {
        DefinerLoader() {
            super(null);
        }

        Class<?> define(String name, byte[] file) {
            return defineClass(name, file, 0, file.length);
        }
    }
}
