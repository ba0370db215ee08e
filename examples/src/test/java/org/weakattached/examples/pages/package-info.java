/** Holds the pages for users to the sources that they show. */
@NullMarked
package org.weakattached.examples.pages;

import org.jspecify.annotations.NullMarked;
