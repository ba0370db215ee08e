package org.weakattached.stress.races;

import org.jspecify.annotations.Nullable;

/** An object whose content is neither final nor volatile, so that others see it only if the object was published properly. */
public final class Content {
    int number;

    Content(int number) {
        this.number = number;
    }

    /** Returns the content, or -1 where there is no object. */
    static int of(@Nullable Content content) {
        return content == null ? -1 : content.number;
    }
}
