package com.acme;

class Node<T extends Node<T>> {}
