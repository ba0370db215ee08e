package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@OuterDefaults
class Outer {
    /** Its name from the outer class, its scope from the package. */
    @AttachedDefaults(annotateWith = OfInner.class)
    static class Inner {
        @AttachedTo(Thread.class)
        static class Trace {
            @WeakAttached
            int retries;
        }
    }

    /** What stands on a class itself is nearer than what stands on its annotations. */
    @OuterDefaults
    @AttachedDefaults(accessors = "*OfMiddle")
    static class Middle {
        @ExtensionDefaults
        @AttachedTo(Thread.class)
        static class Trace {
            @WeakAttached
            int retries;
        }
    }
}
