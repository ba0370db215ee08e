package com.acme;

@interface Component {}
