package org.weakattached.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The definition of one attached field.
 *
 * @param index its place in the extension
 * @param owner the class that declares it
 * @param guard what its default is looked at for
 * @param onMethods annotations that its accessors carry over
 * @param onField annotations that the entry's field carries over
 * @param onResult further ones of what returns its value
 * @param onParameter further ones of what takes its value
 * @param doc what the accessors carry over of its Javadoc
 */
public record Field(
        int index,
        String name,
        ClassName owner,
        FieldType type,
        Hold hold,
        boolean isPublic,
        boolean isFinal,
        boolean isVolatile,
        Closes closes,
        Guard guard,
        List<AnnotationSpec> onMethods,
        List<AnnotationSpec> onField,
        List<AnnotationSpec> onResult,
        List<AnnotationSpec> onParameter,
        UserDoc doc) {
    public Field {
        onMethods = List.copyOf(onMethods);
        onField = List.copyOf(onField);
        onResult = List.copyOf(onResult);
        onParameter = List.copyOf(onParameter);
    }

    /** Whether the value is closed when its host was collected. */
    public boolean isClosed() {
        return closes != Closes.NO;
    }

    /** Whether the entry has a reference to the value rather than the value. */
    public boolean isReferred() {
        return hold != Hold.STRONG;
    }
}
