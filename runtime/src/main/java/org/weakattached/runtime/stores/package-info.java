/**
 * Ready-made stores: places of the JDK's own classes where the attachments of a host can live, so that they may refer back to it.
 * For a class of your own there is {@link org.weakattached.runtime.SlotStore}.
 */
@NullMarked
package org.weakattached.runtime.stores;

import org.jspecify.annotations.NullMarked;
