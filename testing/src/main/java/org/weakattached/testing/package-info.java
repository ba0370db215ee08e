/**
 * Tests that objects can be collected: {@link org.weakattached.testing.CollectableAssertions}, for any test framework, and {@link
 * org.weakattached.testing.NoLeaks} for JUnit 5.
 *
 * <p>An object that is not collected is looked up in a dump of the heap of the running virtual machine, and the error prints what
 * holds it ({@link org.weakattached.testing.NotCollectedError}). Heap dumps are temporary files, as large as what is alive in the
 * virtual machine. With {@code -Dorg.weakattached.testing.keepHeapDump=<directory>} they are made there and kept.
 */
@NullMarked
package org.weakattached.testing;

import org.jspecify.annotations.NullMarked;
