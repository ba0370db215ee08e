/**
 * Meters of what extensions attach, for Micrometer: how many hosts each has, how many it had, and how many were let go of. Begin with
 * {@link org.weakattached.micrometer.AttachmentsMetrics}, which is bound to a registry and then finds extensions by itself.
 */
@NullMarked
package org.weakattached.micrometer;

import org.jspecify.annotations.NullMarked;
