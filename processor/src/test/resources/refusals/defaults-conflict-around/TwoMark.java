package com.acme;

@interface TwoMark {}
