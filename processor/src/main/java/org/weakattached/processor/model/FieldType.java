package org.weakattached.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * The type of an attached field in its four forms, for a field {@code @Nullable List<T>} of an extension of {@code T}.
 *
 * @param declared as the accessors have it: {@code @Nullable List<T>}
 * @param stored as the entry has it, which knows no {@code T}: {@code @Nullable List<?>}
 * @param any as an unknown object can be cast to it: {@code List<?>}
 * @param erased as a class literal names it: {@code List}
 */
public record FieldType(TypeName declared, TypeName stored, TypeName any, TypeName erased) {

    /** Returns the type without what the user says about the value itself: {@code List<T>}. */
    public TypeName value() {
        return plain(declared);
    }

    /** Returns the type of values in the field's dictionary. */
    public TypeName boxed() {
        return value().box();
    }

    /** Returns the type of values in the dictionary that the accessors keep. */
    public TypeName storedBoxed() {
        return plain(stored).box();
    }

    public boolean isPrimitive() {
        return erased.isPrimitive();
    }

    public boolean isObject() {
        return any.equals(ClassName.OBJECT);
    }

    /** Whether the entry, which knows no type variables, has lost something. */
    public boolean isWidened() {
        return !declared.equals(stored);
    }

    /** Whether a cast to the type is unchecked, as objects do not know its type arguments. */
    public boolean isUnchecked() {
        return isUnchecked(declared, any);
    }

    private static boolean isUnchecked(TypeName type, TypeName any) {
        if (type instanceof ArrayTypeName array && any instanceof ArrayTypeName anyArray) {
            return isUnchecked(array.componentType(), anyArray.componentType());
        }
        TypeName plain = type.withoutAnnotations();
        return !(plain instanceof ClassName) && !plain.equals(any);
    }

    private static TypeName plain(TypeName type) {
        return type instanceof ArrayTypeName array
                ? ArrayTypeName.of(array.componentType())
                : type.withoutAnnotations();
    }
}
