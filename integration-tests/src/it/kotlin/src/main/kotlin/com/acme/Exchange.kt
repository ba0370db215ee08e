package com.acme

/** Somebody else's class, which is equal to others of the same address. */
data class Exchange(val address: String)
