@AttachedDefaults(scope = Scope.INSTANCE, accessors = "*OfPackage", annotateWith = OfPackage.class)
package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;
