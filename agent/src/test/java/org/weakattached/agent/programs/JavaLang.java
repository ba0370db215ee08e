package org.weakattached.agent.programs;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** What the agent leaves open: nothing. */
public final class JavaLang {
    private JavaLang() {}

    public static void main(String[] arguments) throws Exception {
        Module base = Object.class.getModule();
        ClassLoader foreign = new ClassLoader(null) {};
        for (Module module : List.of(JavaLang.class.getModule(), foreign.getUnnamedModule())) {
            Slot.check(!base.isOpen("java.lang", module), "java.lang is open to " + module);
            Slot.check(!base.isOpen("java.lang.invoke", module), "java.lang.invoke is open to " + module);
        }
        Slot.check(!base.isOpen("java.lang"), "java.lang is open");
        for (Field field : Slot.helper().getDeclaredFields()) {
            Slot.check(Modifier.isPrivate(field.getModifiers()), field + " is not private");
            refused(() -> field.setAccessible(true));
        }
        refused(() -> ClassLoader.class
                .getDeclaredMethod("defineClass", String.class, byte[].class, int.class, int.class)
                .setAccessible(true));
        try {
            MethodHandles.privateLookupIn(Slot.helper(), MethodHandles.lookup());
            throw new AssertionError("the helper is open");
        } catch (IllegalAccessException e) {
            // As it should be.
        }
        List<String> shown = Arrays.stream(Slot.helper().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .sorted()
                .toList();
        Slot.check(shown.equals(List.of("addHosts", "claim", "isHost", "slot")), "the helper shows " + shown);
        Slot.check(Slot.helper().getClassLoader() == null && Slot.helper().getModule() == base, "not of Java");
        Slot.check(Modifier.toString(Slot.helper().getModifiers()).equals("public final"), "not public and final");
    }

    private static void refused(Attempt attempt) throws ReflectiveOperationException {
        try {
            attempt.run();
        } catch (InaccessibleObjectException e) {
            return;
        }
        throw new AssertionError("was opened");
    }

    private interface Attempt {
        void run() throws ReflectiveOperationException;
    }
}
