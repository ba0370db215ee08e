package com.acme

import org.weakattached.AttachedTo
import org.weakattached.WeakAttached

/** What a server remembers of an exchange. */
@AttachedTo(Exchange::class)
class Trace {
    @WeakAttached
    @JvmField
    var id: String? = null

    @WeakAttached
    @JvmField
    var retries: Int = 3

    @WeakAttached
    @JvmField
    val notes: MutableList<String> = mutableListOf()
}
