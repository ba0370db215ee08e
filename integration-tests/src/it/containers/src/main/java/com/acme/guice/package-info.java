/** Accessors injected by Guice: what all extensions here have in common is stated once. */
// region defaults
@AttachedDefaults(scope = Scope.INSTANCE, annotateWith = Singleton.class)
package com.acme.guice;
// endregion

import jakarta.inject.Singleton;
import org.weakattached.AttachedDefaults;
import org.weakattached.Scope;
