package com.acme;

sealed interface Shape permits Shape.Circle {
    final class Circle implements Shape {}
}
