package org.weakattached.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import org.weakattached.processor.model.Surroundings;

/** Says of types of our own that they include null, where the user's module can see the word for it. */
final class Nullness {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private Nullness() {}

    static TypeName nullable(TypeName type) {
        return type.annotations().contains(NULLABLE) ? type : type.annotated(NULLABLE);
    }

    static TypeName nullable(TypeName type, Surroundings surroundings) {
        return surroundings.nullable() ? nullable(type) : type;
    }
}
