/** Undo stacks and validation for the text fields of Swing, which are not subclassed. */
@NullMarked
package org.weakattached.examples.swing;

import org.jspecify.annotations.NullMarked;
