package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

public class Outer {
    @AttachedTo(Thread.class)
    public static class Seen {
        @WeakAttached
        public boolean twice;
    }

    static class Inside {
        @AttachedTo(Thread.class)
        public static class Hidden {
            @WeakAttached
            public boolean twice;
        }
    }
}
