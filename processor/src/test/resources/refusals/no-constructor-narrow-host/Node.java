package com.acme;

class Node<T extends Number> {}
