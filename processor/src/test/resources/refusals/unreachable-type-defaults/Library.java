package com.lib;

import org.weakattached.AttachedDefaults;

public class Library {
    @interface Hidden {}

    @AttachedDefaults(annotateWith = Hidden.class)
    public @interface Extension {}
}
