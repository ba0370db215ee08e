package com.acme;

import com.lib.SpringExtension;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SpringExtension
@AttachedTo(value = Thread.class, accessors = "Traces")
class Trace {
    @WeakAttached
    int retries;
}
