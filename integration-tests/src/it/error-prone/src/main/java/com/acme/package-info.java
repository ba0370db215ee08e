/** A client whose nulls are marked. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
