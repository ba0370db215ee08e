package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

// region label
@AttachedTo(Cheese.class)
class Label {
    @WeakAttached
    List<String> remarks = new ArrayList<>();
}
// endregion
