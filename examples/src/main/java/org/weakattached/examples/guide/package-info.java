/** What the guide shows: a cheese shop that attaches what it knows to cheeses of somebody else. */
@NullMarked
package org.weakattached.examples.guide;

import org.jspecify.annotations.NullMarked;
