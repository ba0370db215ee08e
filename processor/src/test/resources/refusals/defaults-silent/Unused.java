package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;

@AttachedDefaults(scope = Scope.INSTANCE, accessors = "My*Data", annotateWith = Deprecated.class)
class Unused {}
