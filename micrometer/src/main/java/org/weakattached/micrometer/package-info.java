/** Meters of what extensions attach, for Micrometer: {@link org.weakattached.micrometer.AttachmentsMetrics}. */
@NullMarked
package org.weakattached.micrometer;

import org.jspecify.annotations.NullMarked;
