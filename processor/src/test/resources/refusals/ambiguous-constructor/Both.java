package com.acme;

import java.io.Closeable;

abstract class Both implements Closeable, Runnable {}
