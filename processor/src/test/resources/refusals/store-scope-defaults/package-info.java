@AttachedDefaults(scope = Scope.INSTANCE)
package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;
