package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.Place;

/** The classes of entries: an extension has one of them, or both where its hosts may or may not have a slot. */
enum EntryForm {
    /** Kept by its host, which it does not know. */
    KEPT,
    /** The weak reference to its host, in a side-table. */
    IN_TABLE;

    static List<EntryForm> of(Extension extension) {
        return switch (extension.place()) {
            case TABLE -> List.of(IN_TABLE);
            case HOST -> List.of(KEPT);
            case EITHER -> List.of(KEPT, IN_TABLE);
        };
    }

    ClassName name(Extension extension) {
        if (extension.place() != Place.EITHER) {
            return extension.names().entryClass();
        }
        return this == KEPT
                ? extension.names().keptEntryClass()
                : extension.names().tableEntryClass();
    }

    TypeName superclass(Extension extension) {
        return this == KEPT
                ? RuntimeTypes.STORED_ENTRY
                : ParameterizedTypeName.get(
                        RuntimeTypes.TABLE_ENTRY, extension.host().any());
    }

    boolean refersToHost() {
        return this == IN_TABLE;
    }

    /** Returns the class that the shared defaults have, from which entries of all classes take theirs. */
    static EntryForm ofDefaults(Extension extension) {
        return of(extension).get(0);
    }

    /** Whether the shared defaults are an entry of this class. */
    boolean holdsDefaults(Extension extension) {
        return extension.hasDefaults() && this == ofDefaults(extension);
    }

    String doc(Extension extension) {
        if (extension.place() != Place.EITHER) {
            return "The data of one host.";
        }
        return this == KEPT ? "The data of a host that has a slot." : "The data of a host that has no slot.";
    }
}
