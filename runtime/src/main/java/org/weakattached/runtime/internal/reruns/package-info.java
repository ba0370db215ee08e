/** Functions of {@code compute} and its like that run again and again, since they change the value that they compute. */
@NullMarked
package org.weakattached.runtime.internal.reruns;

import org.jspecify.annotations.NullMarked;
