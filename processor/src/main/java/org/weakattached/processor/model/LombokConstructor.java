package org.weakattached.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A constructor that Lombok adds, whether it has done so by now or not.
 *
 * @param annotation the simple name of what asks for it
 */
public record LombokConstructor(String annotation, List<TypeMirror> parameters, boolean isPrivate) {
    public LombokConstructor {
        parameters = List.copyOf(parameters);
    }
}
