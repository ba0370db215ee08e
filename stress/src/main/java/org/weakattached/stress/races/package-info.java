/**
 * What two threads that race may see of the runtime, and what they must never see, as tests for jcstress: each class is run
 * some hundred thousand times, and what happened is counted and graded. {@code RacesTest} runs them.
 *
 * <p>Most tests use one table for all their samples, which hosts enter and leave all the time; so it grows, is swept by the
 * reclaiming thread and by those that attach, and keeps its dead among the living, while the race is on.
 */
@NullMarked
package org.weakattached.stress.races;

import org.jspecify.annotations.NullMarked;
