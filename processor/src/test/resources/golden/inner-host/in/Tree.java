package com.acme;

class Tree<T> {
    class Node<K> {
        T value;
    }
}
