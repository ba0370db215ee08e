package com.acme;

@interface OfInner {}
