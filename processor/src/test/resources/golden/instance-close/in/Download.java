package com.acme;

import java.io.InputStream;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, scope = Scope.INSTANCE)
class Download {
    @WeakAttached(closeOnCollect = true)
    InputStream body;
}
