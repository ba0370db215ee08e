package org.weakattached.processor.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.types.SourceFiles;

/**
 * Finds classes by their names, and remembers them for a round of the compiler: it takes its time to see that there is no
 * such class, and extensions ask for the same ones.
 */
public final class Lookup {
    final Elements elements;
    final Types types;
    final SourceFiles files;
    final SourceVersion version;
    private final Map<Place, Optional<TypeElement>> known = new HashMap<>();

    public Lookup(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.files = new SourceFiles(environment);
        this.version = environment.getSourceVersion();
    }

    /** Looks a type up where the module sees it: asking every module is slow, and the wrong question. */
    @Nullable TypeElement find(@Nullable ModuleElement module, String name) {
        return known.computeIfAbsent(new Place(module, name), this::ask).orElse(null);
    }

    private Optional<TypeElement> ask(Place place) {
        return Optional.ofNullable(
                place.module == null
                        ? elements.getTypeElement(place.name)
                        : elements.getTypeElement(place.module, place.name));
    }

    private record Place(@Nullable ModuleElement module, String name) {}
}
