package org.weakattached.examples.guide;

import java.util.List;
import java.util.stream.Stream;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.ClassStore;

/** What is found out once of each class of records. */
// region extension
@AttachedTo(value = Class.class, store = ClassStore.class)
class Layout {
    @WeakAttached
    final List<String> columns;

    Layout(Class<?> type) {
        columns = Stream.of(type.getRecordComponents()).map(c -> c.getName()).toList();
    }
}
// endregion
