/** Class files, read and edited without a library. */
@NullMarked
package org.weakattached.agent.internal.classfile;

import org.jspecify.annotations.NullMarked;
