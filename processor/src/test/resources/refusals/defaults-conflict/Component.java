package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;

@AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Accessors")
@interface Component {}
