package com.acme;

@interface OfPackage {}
