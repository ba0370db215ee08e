// Made the compiler look once more for types that an extension names. Nothing needs this file any longer.
package com.acme;
