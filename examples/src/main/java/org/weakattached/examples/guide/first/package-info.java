/** The first extension, without annotations for null: what a project without such a checker writes. */
@NullUnmarked
package org.weakattached.examples.guide.first;

import org.jspecify.annotations.NullUnmarked;
