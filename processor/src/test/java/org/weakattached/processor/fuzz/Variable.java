package org.weakattached.processor.fuzz;

/**
 * A type parameter in sight of a field.
 *
 * @param name how fields name it
 * @param type what it stands for where the accessors are used
 * @param value an expression of that type
 * @param closeable whether its bounds say that it can be closed
 */
record Variable(String name, String type, String value, boolean closeable) {
    static Variable of(String name, String type, String value) {
        return new Variable(name, type, value, false);
    }

    static Variable closeable(String name, String type, String value) {
        return new Variable(name, type, value, true);
    }
}
