package com.acme

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class TracingTest {
    private val exchange = Exchange("localhost")

    @Test
    fun `an exchange has the fields as properties`() {
        exchange.id = "a1"
        exchange.notes += "timeout"

        assertEquals("a1", exchange.id)
        assertEquals(listOf("timeout"), exchange.notes)
        assertEquals(mapOf(exchange to "a1"), TraceAccessors.id().filterKeys { it === exchange })
    }

    @Test
    fun `fields start with what Kotlin initialises them to`() {
        assertEquals(3, exchange.retry())
        assertEquals(2, TraceAccessors.getRetries(exchange))
    }

    @Test
    fun `equal exchanges are two`() {
        exchange.id = "a1"

        assertNull(Exchange("localhost").id)
    }
}
