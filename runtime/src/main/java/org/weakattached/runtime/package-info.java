/**
 * Weak side-tables: what belongs to an object is found by the object's identity, and let go of when the object is collected. A daemon
 * thread sees to that, with nobody touching the tables.
 *
 * <p>Accessors that the processor generates need none of this named in your code. To attach without a processor, begin with {@link
 * org.weakattached.runtime.WeakKeyDictionary}; beside it are, after Python's {@code weakref}, {@link
 * org.weakattached.runtime.WeakValueDictionary}, {@link org.weakattached.runtime.WeakSet} and {@link
 * org.weakattached.runtime.WeakRef}. To see an extension as a whole, or all of them, begin with {@link
 * org.weakattached.runtime.Attachments}; to have hosts keep their own attachments, with {@link
 * org.weakattached.runtime.AttachmentStore}. The rest, {@link org.weakattached.runtime.WeakKeyTable} first, is for generated code.
 */
@NullMarked
package org.weakattached.runtime;

import org.jspecify.annotations.NullMarked;
