@AttachedDefaults(annotateWith = {Override.class, Named.class})
package com.acme;

import org.weakattached.AttachedDefaults;
