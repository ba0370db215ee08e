/**
 * The annotations that describe fields attached to objects of other people's classes.
 *
 * <p>{@link org.weakattached.AttachedTo} goes on a small class, the <em>extension</em>; {@link
 * org.weakattached.WeakAttached} goes on its fields. The processor generates the accessors. {@link
 * org.weakattached.AttachedDefaults} states once what many extensions have in common.
 */
package org.weakattached;
