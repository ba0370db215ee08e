package com.acme;

import lombok.Value;

/** Whoever sent a request; all of it is Lombok's. */
@Value
public class Caller {
    String name;
}
