@AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Data", annotateWith = Component.class)
package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;
