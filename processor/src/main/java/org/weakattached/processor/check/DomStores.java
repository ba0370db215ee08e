package org.weakattached.processor.check;

import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Doubts stores for nodes of a DOM. All that such a node has for foreign data is {@code setUserData}, and there the document
 * keeps nodes and data, also of nodes that were taken out of it. The document itself goes with what it is given.
 */
final class DomStores {
    private static final String DOM = "org.w3c.dom";

    private final Environment environment;

    DomStores(Environment environment) {
        this.environment = environment;
    }

    /** Tells whether a store for some type keeps hosts; a class of the user's own may have another place. */
    boolean leak(TypeMirror taken, TypeMirror host) {
        return isOfDom(taken) && isUnder("Node", taken) && !isUnder("Document", host);
    }

    private boolean isOfDom(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        PackageElement place = environment.elements.getPackageOf(element);
        return (place.getQualifiedName() + ".").startsWith(DOM + ".");
    }

    private boolean isUnder(String name, TypeMirror type) {
        @Nullable TypeElement top = environment.find(DOM + "." + name);
        return top != null && environment.types.isSubtype(type, top.asType());
    }
}
