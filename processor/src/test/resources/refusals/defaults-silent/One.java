package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;

@AttachedDefaults(scope = Scope.STATIC, accessors = "*One", annotateWith = {})
@interface One {}
