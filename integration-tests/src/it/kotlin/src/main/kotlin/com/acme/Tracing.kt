package com.acme

/** The attached fields as properties of the exchange. */
// region properties
var Exchange.id: String?
    get() = TraceAccessors.getId(this)
    set(value) = TraceAccessors.setId(this, value)

val Exchange.notes: MutableList<String>
    get() = TraceAccessors.getNotes(this)

fun Exchange.retry(): Int = TraceAccessors.getAndAddRetries(this, -1)
// endregion
