package org.weakattached.examples.guide;

import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;

/** For extensions of which each shop has accessors of its own. */
// region defaults
@AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Data")
@interface PerShop {}
// endregion
