package org.weakattached.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The definition of what to generate for one extension.
 *
 * @param type the extension
 * @param typeVariables those of a generic extension, which are the host's too
 * @param isPublic whether the accessors are public rather than package-private
 * @param instance whether each instance of the accessors has a table of its own
 * @param store the class that keeps the entries in their hosts, where there is one
 * @param fromHost whether extension objects are made from the host
 * @param blank whether a new extension object holds nothing but null, 0 and false, and no code runs when it is made
 * @param inline whether operations that attach reclaim, instead of a thread
 * @param annotations what the accessors carry besides marks of being generated
 * @param suppressed the warnings that naming the user's types would give
 * @param broken whether the extension has mistakes: then only the signatures are generated, for the sake of their callers
 * @param origin the one element that the file comes from
 */
public record Extension(
        ClassName type,
        Host host,
        List<TypeVariableName> typeVariables,
        List<Field> fields,
        Names names,
        Surroundings surroundings,
        boolean isPublic,
        boolean instance,
        Optional<ClassName> store,
        boolean fromHost,
        boolean blank,
        boolean inline,
        List<AnnotationSpec> annotations,
        List<String> suppressed,
        boolean broken,
        TypeElement origin) {
    public Extension {
        typeVariables = List.copyOf(typeVariables);
        fields = List.copyOf(fields);
        annotations = List.copyOf(annotations);
        suppressed = List.copyOf(suppressed);
    }

    /** Returns where entries are kept. */
    public Place place() {
        return Place.of(store);
    }

    /** Returns what tells the agent of the host, with its binary name, where it may get a slot. */
    public Optional<String> index() {
        return place() == Place.EITHER && host.erased() instanceof ClassName name
                ? Optional.of((host.isInterface() ? "interface " : "class ") + name.reflectionName())
                : Optional.empty();
    }

    public boolean isGeneric() {
        return !typeVariables.isEmpty();
    }

    /** Whether hosts with nothing attached read defaults that all of them share. */
    public boolean hasDefaults() {
        return !fromHost && !fields.stream().allMatch(Field::isFinal);
    }

    /** Whether the defaults are null, 0 and false, so that no extension object need be made for them. */
    public boolean isBlank() {
        return blank && !makesObjects();
    }

    /** Whether each new entry takes values from an extension object of its own. */
    public boolean makesObjects() {
        return fromHost || fields.stream().anyMatch(Field::isFinal);
    }

    public boolean closes() {
        return fields.stream().anyMatch(Field::isClosed);
    }

    public Stream<Field> mutableFields() {
        return fields.stream().filter(field -> !field.isFinal());
    }
}
