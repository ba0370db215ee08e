/** The class that is defined in {@code java.lang}, by which the runtime finds the fields. */
@NullMarked
package org.weakattached.agent.internal.helper;

import org.jspecify.annotations.NullMarked;
