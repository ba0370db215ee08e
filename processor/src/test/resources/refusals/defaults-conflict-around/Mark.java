package com.acme;

@interface Mark {}
