/** What is known of the types that users name: whether their objects have identity, and what they refer to. */
@NullMarked
package org.weakattached.processor.types;

import org.jspecify.annotations.NullMarked;
