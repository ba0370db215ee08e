package org.weakattached.runtime.stores;

/** Turns the key of an extension into text, which tells classes of one name and two loaders apart. */
final class TextKeys {
    private static final ClassValue<String> TEXTS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> key) {
            return key.getName() + "@" + Integer.toHexString(System.identityHashCode(key));
        }
    };

    private TextKeys() {}

    static String of(Class<?> key) {
        return TEXTS.get(key);
    }
}
