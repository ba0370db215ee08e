package org.weakattached.processor.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.model.Surroundings;
import org.weakattached.processor.problem.Phrase;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** The compiler, seen from one extension: what its module can see, and what code beside it can name. */
final class Environment {
    final Elements elements;
    final Types types;
    final Reach reach;
    final TypeNames names;
    final Wildcards wildcards;
    private final Lookup lookup;
    private final PackageElement place;
    private final @Nullable ModuleElement module;
    private final boolean runtime;

    Environment(Lookup lookup, TypeElement extension) {
        this.lookup = lookup;
        this.elements = lookup.elements;
        this.types = lookup.types;
        this.place = elements.getPackageOf(extension);
        this.reach = new Reach(elements, place);
        this.names = new TypeNames(reach);
        this.wildcards = new Wildcards(types, names);
        this.module = elements.getModuleOf(extension);
        this.runtime = find("org.weakattached.runtime.generated.WeakKeyTable") != null;
    }

    /** Returns whether the accessors can be compiled and run at all. */
    boolean suffices() {
        return runtime && isNewEnough();
    }

    /** Says what they lack, and what to do about that. */
    Problem lack(TypeElement extension) {
        if (!isNewEnough()) {
            String version = lookup.version.name().substring("RELEASE_".length());
            return Problem.at(
                    extension, Rule.OLD_JAVA, extension.getSimpleName().toString(), version);
        }
        return module == null || module.isUnnamed()
                ? Problem.at(extension, Rule.NO_RUNTIME, Phrase.CLASS_PATH.text(), Phrase.ADD_DEPENDENCY.text())
                : Problem.at(
                        extension,
                        Rule.NO_RUNTIME,
                        Phrase.MODULE.text(module.getQualifiedName()),
                        Phrase.REQUIRE_RUNTIME.text());
    }

    private boolean isNewEnough() {
        return lookup.version.compareTo(SourceVersion.RELEASE_17) >= 0;
    }

    /** Looks a type up where the user's module sees it. */
    @Nullable TypeElement find(String name) {
        return lookup.find(module, name);
    }

    /** Has the compiler read what generated casts need, so that it gives up here, if at all, and not in the generated file. */
    void readSupertypes(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            types.directSupertypes(type);
        }
    }

    /** Returns whether a value of the type can be closed. */
    boolean isCloseable(TypeMirror type) {
        @Nullable TypeElement closeable = find(AutoCloseable.class.getName());
        return closeable == null || types.isAssignable(type, closeable.asType());
    }

    /** Tells whether a thrown type has to be declared. */
    boolean isChecked(TypeMirror thrown) {
        return !isUnder(RuntimeException.class, thrown) && !isUnder(Error.class, thrown);
    }

    private boolean isUnder(Class<?> top, TypeMirror thrown) {
        @Nullable TypeElement element = find(top.getName());
        return element != null && types.isSubtype(thrown, element.asType());
    }

    /** Returns the names of classes that have no package which could tell them from a nested class of ours. */
    Set<String> unqualified() {
        return place.isUnnamed()
                ? Names.NESTED.stream().filter(name -> find(name) != null).collect(Collectors.toSet())
                : Set.of();
    }

    Surroundings surroundings(TypeElement extension, Mentions mentions) {
        boolean nullable = find("org.jspecify.annotations.Nullable") != null;
        return new Surroundings(
                runtime,
                find("javax.annotation.processing.Generated") != null,
                nullable,
                nullable && isNullMarked(extension),
                hidesOneOf(mentions.javaLangNames()),
                hiddenPackages(mentions));
    }

    /** Returns whether the file of a top-level class has the name of another. */
    boolean isAuxiliary(TypeElement type) {
        return lookup.files.isAuxiliary(type);
    }

    /** Returns whether the source does not declare a top-level class. */
    boolean isImplicit(TypeElement type) {
        return lookup.files.isImplicit(type);
    }

    /** Returns which first parts of the names of packages mean a class in the extension's package. */
    private Set<String> hiddenPackages(Mentions mentions) {
        Stream<String> packages = mentions.topLevel()
                .map(type -> elements.getPackageOf(type).getQualifiedName().toString());
        return Stream.concat(Stream.of("java", "javax", "org"), packages)
                .map(name -> name.split("\\.", 2)[0])
                .filter(name -> !name.isEmpty() && find(inPackage(name)) != null)
                .collect(Collectors.toSet());
    }

    /** Returns the name of a class that is in the extension's package. */
    String inPackage(String name) {
        return place.isUnnamed() ? name : place.getQualifiedName() + "." + name;
    }

    /** Classes in the package hide those of {@code java.lang}, which then have to be imported. */
    private boolean hidesOneOf(Set<String> names) {
        return names.stream().anyMatch(name -> find(inPackage(name)) != null);
    }

    private static boolean isNullMarked(Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (Annotations.has(e, "org.jspecify.annotations.NullUnmarked")) {
                return false;
            }
            if (Annotations.has(e, "org.jspecify.annotations.NullMarked")) {
                return true;
            }
        }
        return false;
    }
}
