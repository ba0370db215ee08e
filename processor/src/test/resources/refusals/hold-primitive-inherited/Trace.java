package com.acme;

import org.weakattached.AttachedTo;

@AttachedTo(Thread.class)
class Trace extends Base {}
