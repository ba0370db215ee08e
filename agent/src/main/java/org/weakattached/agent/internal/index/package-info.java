/** Where host types are listed: class path, modules, jars. */
@NullMarked
package org.weakattached.agent.internal.index;

import org.jspecify.annotations.NullMarked;
