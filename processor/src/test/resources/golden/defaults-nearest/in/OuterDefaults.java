package com.acme;

import org.weakattached.AttachedDefaults;

@AttachedDefaults(accessors = "*OfOuter", annotateWith = OfOuter.class)
@interface OuterDefaults {}
