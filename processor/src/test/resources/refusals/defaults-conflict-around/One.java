package com.acme;

import org.weakattached.AttachedDefaults;

@AttachedDefaults(accessors = "*One", annotateWith = {Mark.class, OneMark.class})
@interface One {}
