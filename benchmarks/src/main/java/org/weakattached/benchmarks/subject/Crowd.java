package org.weakattached.benchmarks.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** More extensions, so that what they share is called with objects of several classes. */
public final class Crowd {
    private Crowd() {}

    /** One more. */
    @AttachedTo(Host.class)
    static class First {
        @WeakAttached
        @Nullable String text;
    }

    /** Another. */
    @AttachedTo(Host.class)
    static class Second {
        @WeakAttached
        @Nullable String text;
    }

    /** And another. */
    @AttachedTo(Host.class)
    static class Third {
        @WeakAttached
        @Nullable String text;
    }

    /** Returns a dictionary of each extension. */
    public static List<Map<Host, String>> dictionaries() {
        return List.of(
                ExtraAccessors.text(),
                Crowd_FirstAccessors.text(),
                Crowd_SecondAccessors.text(),
                Crowd_ThirdAccessors.text());
    }
}
