package com.acme;

public @interface Component {
    String value() default "";
}
