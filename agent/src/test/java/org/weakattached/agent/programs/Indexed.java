package org.weakattached.agent.programs;

/** Hosts that an index names. Prints those that have no slot. */
public final class Indexed {
    private Indexed() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        for (String name : arguments) {
            if (Slot.of(Class.forName(name)) == null) {
                System.out.println(name);
            }
        }
    }

    /** Hosts, each the only one of a kind of index. */
    public static class A {}

    public static class B {}

    public static class C {}

    public static class D {}

    public interface E {}

    public static class F implements E {}
}
