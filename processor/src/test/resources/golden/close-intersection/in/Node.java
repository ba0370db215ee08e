package com.acme;

@SuppressWarnings("try")
class Node<B extends Runnable & AutoCloseable, C extends AutoCloseable & Runnable, D extends B> {}
