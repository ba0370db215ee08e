package com.lib;

public @interface Component {}
