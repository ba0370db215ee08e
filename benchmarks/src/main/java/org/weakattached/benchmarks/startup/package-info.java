/** What an agent adds to the start of a program: one that loads the classes of some libraries, and nothing else. */
@NullMarked
package org.weakattached.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
