/** What is measured: the same three things done with each way to attach data. */
@NullMarked
package org.weakattached.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
