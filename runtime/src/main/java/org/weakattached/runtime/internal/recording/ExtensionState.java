package org.weakattached.runtime.internal.recording;

/** What a flight recording shows of an extension; numbers are -1 where hosts keep their entries, so that nobody counts them. */
public record ExtensionState(String name, Class<?> hostType, long size, long attached, long reclaimed) {

    /** Returns the state of an extension that is not counted. */
    public static ExtensionState uncounted(String name, Class<?> hostType) {
        return new ExtensionState(name, hostType, -1, -1, -1);
    }
}
