package com.acme;

/** A host of somebody else's. */
final class Session {}
