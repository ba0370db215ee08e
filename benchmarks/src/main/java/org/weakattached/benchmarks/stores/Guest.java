package org.weakattached.benchmarks.stores;

import java.util.List;
import java.util.function.Supplier;

/** A host type that is an interface, whose classes know nothing of attachments. The agent gives each of them a slot. */
interface Guest {
    /** Makes an instance of each class. */
    List<Supplier<Guest>> CLASSES = List.of(
            Guest1::new, Guest2::new, Guest3::new, Guest4::new, Guest5::new, Guest6::new, Guest7::new, Guest8::new);

    /** One of the classes. */
    final class Guest1 implements Guest {}

    /** One of the classes. */
    final class Guest2 implements Guest {}

    /** One of the classes. */
    final class Guest3 implements Guest {}

    /** One of the classes. */
    final class Guest4 implements Guest {}

    /** One of the classes. */
    final class Guest5 implements Guest {}

    /** One of the classes. */
    final class Guest6 implements Guest {}

    /** One of the classes. */
    final class Guest7 implements Guest {}

    /** One of the classes. */
    final class Guest8 implements Guest {}
}
