package com.acme;

class TraceAccessors {}
