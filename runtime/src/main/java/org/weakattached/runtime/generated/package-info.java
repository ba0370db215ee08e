/**
 * What generated accessors are made of: tables that find the entry of a host, in a weak side-table ({@link
 * org.weakattached.runtime.generated.WeakKeyTable}) or in a store ({@link org.weakattached.runtime.generated.StoredTable}), and the
 * values of attached fields. Nothing in here is for code that a person writes.
 */
@NullMarked
package org.weakattached.runtime.generated;

import org.jspecify.annotations.NullMarked;
