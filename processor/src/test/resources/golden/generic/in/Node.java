package com.acme;

public class Node<T extends Comparable<T>> {}
