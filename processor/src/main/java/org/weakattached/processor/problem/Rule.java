package org.weakattached.processor.problem;

import java.util.Locale;

/** The catalogue: each constant is a rule with a stable code and the text that is printed where it is broken. */
public enum Rule {
    PRIMITIVE_HOST("A host is an object. \"%s\" is not a type of objects. Name a class, an interface or an array."),
    VALUE_HOST("A host needs an identity of its own. Equal objects of \"%s\" may be one and the same."
            + " Attach to the object that holds it."),
    NO_IDENTITY_HOST(
            "A host needs an identity of its own. \"%s\" is value-based and has none. Attach to the object that holds it."),
    ANNOTATION_HOST("A host is an object of the program. \"%s\" is an annotation. Attach to the annotated element."),
    UNREACHABLE_HOST("The accessors name the host. \"%s\" cannot be reached from %s. Make it visible there."),
    HIDDEN_NAME(
            "The accessors name the extension and its host. There, \"%s\" means another class, and a class without a"
                    + " package has no other name. Rename it, or move it to a package."),
    HIDDEN_PACKAGE("The accessors need a class by its full name. In \"%s\", \"%s\" means a class of this package."
            + " Rename that class."),
    IMPLICIT_CLASS(
            "The accessors name the extension. \"%s\" is a member of the class that \"%s\" declares implicitly, which has no"
                    + " name for others. Move it to a file of its own."),
    GENERIC_MISMATCH("A generic extension repeats the type parameters of its host. \"%s\" differs from \"%s\"."
            + " Write them alike, or leave them out."),

    STORE_CLASS(
            "The accessors make an object of the store. \"%s\" is %s. Name a class that is not abstract, inner or generic."),
    STORE_CONSTRUCTOR(
            "The accessors make the store with a constructor that has no parameters and declares no checked exception. \"%s\""
                    + " has none that can be reached from %s. Add one."),
    STORE_TYPE(
            "A store is an AttachmentStore for the host's type or a supertype of it. \"%s\" is %s, and the host is \"%s\"."
                    + " Name another store."),
    STORE_SCOPE(
            "What a host keeps itself outlives each instance of the accessors. \"%s\" has a store and Scope.INSTANCE%s."
                    + " %s."),
    STORE_CLOSE(
            "The death of a host that keeps its attachments itself goes unnoticed, so nothing can be closed then. \"%s\""
                    + " has closeOnCollect. Remove \"closeOnCollect\" or \"store\"."),

    NOT_A_CLASS("An extension is a class. \"%s\" is %s. Turn it into a class."),
    ABSTRACT_EXTENSION(
            "The accessors make objects of an extension. \"%s\" is abstract. Remove \"abstract\", or annotate a subclass."),
    INNER_EXTENSION(
            "An extension is a top-level class or a static nested class. \"%s\" is %s. Make it static, or move it to the top level."),
    PRIVATE_EXTENSION("The accessors name the extension. \"%s\" is private. Remove \"private\"."),
    NO_CONSTRUCTOR(
            "An extension has a constructor that is not private and takes either nothing or the host. \"%1$s\" has none."
                    + " Add \"%1$s()\" or \"%1$s(%2$s host)\"."),
    LOMBOK_CONSTRUCTOR(
            "An extension has a constructor that is not private and takes either nothing or the host. Lombok's @%s leaves \"%s\""
                    + " without one. %s."),
    AMBIGUOUS_CONSTRUCTOR(
            "Only one constructor of an extension can be chosen to take the host. \"%1$s\" has two, and neither is more specific."
                    + " Remove one, or add \"%1$s(%2$s host)\"."),
    CHECKED_EXCEPTION("An accessor throws no checked exception. This constructor throws \"%s\". Catch it inside."),
    NO_FIELD("An extension attaches at least one field. \"%s\" has none. Annotate a field with @WeakAttached."),
    TOO_MANY_FIELDS(
            "A class file has room for 64 kB of code per method. \"%s\" is one field too many for the accessors."
                    + " Move it, and the fields after it, to another extension."),
    STRAY_FIELD("@WeakAttached belongs in an extension or an abstract superclass of extensions. \"%s\" is neither."
            + " Annotate it with @AttachedTo, or make it abstract."),
    UNREACHABLE_FIELD("The accessors read inherited fields. \"%s\" %s. %s."),

    PRIVATE_FIELD("The accessors read the field. \"%s\" is private. Remove \"private\"."),
    PRIVATE_PROPERTY(
            "The accessors read the field behind a Kotlin property. The field of \"%s\" is private. Annotate the property with"
                    + " @JvmField, and do not make it private."),
    LOMBOK_FIELD("The accessors read the field as it is written. Lombok's @%s %s. %s."),
    STATIC_FIELD("@WeakAttached belongs on instance fields. \"%s\" is static. Remove \"static\" or the annotation."),
    HOLD_PRIMITIVE("Only objects are held weakly or softly. \"%s\" is a primitive %s. Remove \"hold\"."),
    HOLD_FINAL(
            "A final field that is held weakly or softly keeps its first value only as long as something else holds it. Nothing but"
                    + " the extension has the value of \"%s\", so it turns null and stays null. Remove \"hold\" or \"final\"."),
    HOLD_IDENTITY(
            "Only objects with identity are held weakly or softly. \"%s\" has the type %s, which has none. Remove \"hold\"."),
    CLOSE_TYPE("Only an AutoCloseable can be closed. \"%s\" has the type %s. Remove \"closeOnCollect\"."),
    CLOSE_HOLD(
            "Only a value that is held strongly can be closed with its host. \"%s\" is held %s. Remove \"hold\" or \"closeOnCollect\"."),
    UNREACHABLE_TYPE("The accessors name this type. \"%s\" cannot be reached from %s. Make it visible there."),
    NAME_COLLISION("Each accessor has a signature of its own. \"%s\" is taken by %s. Rename \"%s\"."),
    MUTABLE_DEFAULT("A default is shared by all hosts. \"%s\" starts with a mutable %s, which all of them would change:"
            + " make the field final (one value per host), or start it as null."),

    ACCESSORS_NAME("\"accessors\" is the simple name of a class. \"%s\" is not. Write an identifier."),
    ACCESSORS_PATTERN(
            "\"accessors\" of @AttachedDefaults is an identifier with one * for the extension's name. \"%s\" on %s is not."
                    + " Write a pattern such as \"*Accessors\"."),
    LONG_NAME("The name of a file has at most 255 bytes. \"%s\", a class of the accessors, has more."
            + " Choose a shorter name with \"accessors\"."),
    ACCESSORS_ALIKE(
            "This file system does not tell upper case from lower case. \"%s\" and \"%s\" would be the same file."
                    + " Choose another name with \"accessors\"."),
    ACCESSORS_TAKEN("The accessors are a new class. \"%s\" exists already. Choose another name with \"accessors\"."),
    OWN_ACCESSORS(
            "Accessors are generated when the types of all fields are known. \"%s\" has the type %s, which is generated"
                    + " from this extension in turn. Declare it as Object."),
    ANNOTATE_ELEMENTS("annotateWith takes annotations that need no elements. \"%s\" needs \"%s\". Remove it."),
    ANNOTATE_TARGET("annotateWith takes annotations that are allowed on a class. \"%s\" is not. Remove it."),
    DEFAULTS_CONFLICT(
            "Annotations on the same element must not contradict each other in their @AttachedDefaults. \"%s\" differs in \"%s\" and \"%s\"."
                    + " Remove one of them from %s, or state the option there."),

    SHARED_HOST(
            Severity.WARNING,
            "A host is one object that comes and goes. \"%s\" is %s: its objects may be shared, live for the whole program, or have no"
                    + " identity. Name a narrower type, or add @SuppressWarnings(\"weakattached:shared-host\")."),
    STORE_LEAKS(
            Severity.WARNING,
            "A store must keep things where only their host leads to them. What setUserData attaches to a \"%s\" is kept by its"
                    + " document, and so is the node. Remove \"store\", or add"
                    + " @SuppressWarnings(\"weakattached:store-leaks\") if \"%s\" keeps it elsewhere."),
    BACK_REFERENCE(
            Severity.WARNING,
            "%3$s. \"%1$s\" %2$s. Hold it weakly (hold = Hold.WEAK) if something else"
                    + " holds it, or add @SuppressWarnings(\"weakattached:back-reference\") if no value refers to its own host%4$s."),
    BACK_REFERENCE_BUDGET(
            Severity.NOTE,
            "%4$s. \"%1$s\" reaches more than %2$s types, and none of"
                    + " those examined is a %3$s. If its values may refer to their hosts, %5$s."),
    EARLY_HOST(
            Severity.NOTE,
            "The agent adds a slot to classes that are loaded after it. \"%s\" is loaded before, so what is attached to it is kept in a"
                    + " weak side-table. Remove \"store\", which only rules things out here, attach to a class of your own, or add"
                    + " @SuppressWarnings(\"weakattached:early-host\")."),
    AUXILIARY_CLASS(
            Severity.NOTE,
            "With -Xlint:auxiliaryclass, the compiler warns wherever a class is used whose file has another name. \"%1$s\" is such a"
                    + " class, and the accessors use it. Move it to \"%1$s.java\"."),
    PROPRIETARY_CLASS(
            Severity.NOTE,
            "The compiler warns wherever a class of the JDK is used that may be removed, and that cannot be silenced. \"%s\" is"
                    + " such a class, and the accessors use it. Name a supertype of it, or Object."),
    WRITTEN_BEFORE(
            Severity.WARNING,
            "The accessors are written once. \"%s\" was written before and is left unchanged. Run a clean build if it is out of date."),

    UNKNOWN_LEVEL(
            "The option weakattached.backReferences is error, warn or off. \"%s\" is none of them. Write one of them."),

    UNKNOWN_OPTION(
            Severity.WARNING,
            "The processor has one option, weakattached.backReferences. \"%s\" is unknown. Correct the name, or remove it."),

    OLD_JAVA(
            Severity.FAULT,
            "The accessors are written in Java 17. \"%s\" is compiled as Java %s. Compile with --release 17 or newer."),
    NO_RUNTIME(Severity.FAULT, "The accessors need the runtime of WeakAttached. %s does not contain it. %s."),
    INCOMPLETE(
            Severity.FAULT,
            "The accessors need the types that they use, and their supertypes. The compiler gave up on \"%s\": %s. Complete the"
                    + " class path."),
    INDEX_FAILED(
            Severity.FAULT,
            "The agent finds hosts by files that name them. \"%s\" was not written: %s. Check the output folder."),
    WRITE_FAILED(Severity.FAULT, "The accessors are written to a file. \"%s\" was not: %s. Check the output folder."),
    CRASH(
            Severity.FAULT,
            "This is a mistake in WeakAttached, not in your code. It occurred at \"%s\". Please report it with this trace:%n%s");

    /** Whether the user's code is refused, or merely doubted, or not even that, or not to blame. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE,
        FAULT
    }

    private final Severity severity;
    private final String template;

    Rule(String template) {
        this(Severity.ERROR, template);
    }

    Rule(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    /** Returns the stable code, the constant's name in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Returns what is printed. */
    public String text(Object... arguments) {
        return "[" + code() + "] " + String.format(Locale.ROOT, template, arguments);
    }
}
