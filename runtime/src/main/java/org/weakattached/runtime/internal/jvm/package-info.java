/** What the rest asks of the JVM itself: handles on fields, room on the stack, threads that hold nothing of ours, a log. */
@NullMarked
package org.weakattached.runtime.internal.jvm;

import org.jspecify.annotations.NullMarked;
