package com.acme;

import org.jspecify.annotations.NullMarked;
import org.weakattached.AttachedTo;

@NullMarked
@AttachedTo(Thread.class)
class Shelf extends Base<String> {}
