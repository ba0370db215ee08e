package org.weakattached.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.weakattached.processor.model.Surroundings;

/** Says of types of our own that they include null, where the user's module can see the word for it. */
final class Nullness {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private Nullness() {}

    /** Whether some annotation, of whichever library, says it. */
    static boolean isSaid(List<AnnotationSpec> annotations) {
        return annotations.stream()
                .anyMatch(annotation -> annotation.type() instanceof ClassName name
                        && name.simpleName().equals(RuntimeTypes.NULLABLE.simpleName()));
    }

    static TypeName nullable(TypeName type) {
        return type.annotations().contains(NULLABLE) ? type : type.annotated(NULLABLE);
    }

    static TypeName nullable(TypeName type, Surroundings surroundings) {
        return surroundings.nullable() ? nullable(type) : type;
    }
}
