@AttachedDefaults(accessors = "Accessors")
package com.acme;

import org.weakattached.AttachedDefaults;
