/** A trace on every exchange of the JDK's HTTP server, which has no field for one. */
@NullMarked
package org.weakattached.examples.tracing;

import org.jspecify.annotations.NullMarked;
