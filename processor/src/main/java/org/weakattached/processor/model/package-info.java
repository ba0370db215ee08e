/** What travels between the steps: declarations, definitions, and the names derived from them. */
@NullMarked
package org.weakattached.processor.model;

import org.jspecify.annotations.NullMarked;
