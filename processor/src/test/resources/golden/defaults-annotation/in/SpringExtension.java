package com.lib;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;

@AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Bean", annotateWith = Component.class)
public @interface SpringExtension {}
