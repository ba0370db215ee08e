package com.acme;

@Deprecated
@interface OldMarker {}
