/** Metrics on the syntax trees of the JDK's compiler, which have no fields for them. */
@NullMarked
package org.weakattached.examples.syntaxtree;

import org.jspecify.annotations.NullMarked;
