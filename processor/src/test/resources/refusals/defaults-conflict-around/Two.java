package com.acme;

import org.weakattached.AttachedDefaults;

@AttachedDefaults(
        accessors = "*Two",
        annotateWith = {TwoMark.class, Mark.class})
@interface Two {}
