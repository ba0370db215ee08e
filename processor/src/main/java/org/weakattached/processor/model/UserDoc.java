package org.weakattached.processor.model;

import java.util.List;

/**
 * What the user wrote about a field, as it can stand in the accessors: its links resolve there.
 *
 * @param text the main description, or an empty text
 * @param tags the block tags, each with its text
 */
public record UserDoc(String text, List<String> tags) {
    public UserDoc {
        tags = List.copyOf(tags);
    }
}
