package org.weakattached.processor.check;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Doubts host types whose objects are often shared, immortal, or without identity. */
final class SharedHosts {
    private static final Set<String> GENERAL =
            Set.of("java.lang.Object", "java.lang.Number", "java.lang.Record", "java.lang.Comparable");

    private final Environment environment;

    SharedHosts(Environment environment) {
        this.environment = environment;
    }

    /**
     * Returns what the type is that makes it a doubtful host. An enum that keeps attachments itself was meant to have them; the
     * others have no place for them.
     */
    Optional<String> reason(TypeElement type, boolean keepsAttachments) {
        if (type.getKind() == ElementKind.ENUM) {
            return keepsAttachments ? Optional.empty() : Optional.of("an enum");
        }
        if (GENERAL.contains(type.getQualifiedName().toString())) {
            return Optional.of("a general type");
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.empty();
        }
        if (Annotations.has(type, FunctionalInterface.class.getName())) {
            return Optional.of("a functional interface");
        }
        return isCollection(type) ? Optional.of("a collection type") : Optional.empty();
    }

    private boolean isCollection(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.")
                && (isUnder("java.util.Collection", type) || isUnder("java.util.Map", type));
    }

    private boolean isUnder(String name, TypeElement type) {
        @Nullable TypeElement top = environment.find(name);
        Types types = environment.types;
        if (top == null) {
            return false;
        }
        TypeMirror erased = types.erasure(top.asType());
        return types.isSubtype(types.erasure(type.asType()), erased);
    }
}
