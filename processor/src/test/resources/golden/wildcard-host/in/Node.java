package com.acme;

public class Node<T> {
    class Leaf {}
}
