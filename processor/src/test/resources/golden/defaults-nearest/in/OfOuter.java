package com.acme;

@interface OfOuter {}
