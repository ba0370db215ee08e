package com.acme;

import org.jspecify.annotations.Nullable;

class Box<T extends @Nullable Object> {}
