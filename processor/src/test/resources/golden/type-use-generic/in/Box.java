package com.acme;

class Box<T> {}
