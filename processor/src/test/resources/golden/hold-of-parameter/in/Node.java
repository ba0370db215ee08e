package com.acme;

class Node<T> {}
