package org.weakattached.processor.problem;

import java.util.Locale;

/** Parts of messages that differ from case to case: the part of the catalogue that is put into the texts of its rules. */
public enum Phrase {
    NOT_READABLE("cannot be read from %s"),
    MAKE_PUBLIC("Make it public"),
    HIDDEN("is hidden by a field of the same name"),
    HIDDEN_IN("is hidden by a field of the same name in \"%s\""),
    RENAME_ONE("Rename one of them"),
    TYPE_NOT_REACHABLE("has the type \"%s\", which cannot be reached from %s"),
    MAKE_TYPE_VISIBLE("Make that type visible there"),

    REMOVE_ANNOTATION("Remove the annotation"),
    REMOVE_ANNOTATION_OR_WRITE("Remove the annotation, or write \"%s()\""),
    GETS_OTHER_TYPE("gives \"%s\" another type"),
    BECOMES_STATIC("makes \"%s\" static"),
    BECOMES_PRIVATE("makes \"%s\" private"),
    KEEP_FROM_PRIVATE("Mark the field @PackagePrivate, or make it public"),
    BECOMES_FINAL("makes \"%s\" final"),
    KEEP_FROM_FINAL("Mark the field @NonFinal, or make it final"),

    STATED_BY_DEFAULTS(", which the defaults of %s state"),
    REMOVE_STORE_OR_SCOPE("Remove \"store\" or \"scope\""),
    REMOVE_STORE_OR_SAY_STATIC("Remove \"store\", or write \"scope = Scope.STATIC\""),

    KEEPS_HOST("A value that refers to its host keeps it alive permanently"),
    KEEPS_HOST_WITHOUT_SLOT(
            "A value that refers to its host keeps it alive permanently, unless the agent gave the host a slot"),
    OR_SLOTS_ARE_REQUIRED(", or if the program runs with the agent and -Dorg.weakattached.slots=required"),
    HOLD_WEAKLY("hold it weakly (hold = Hold.WEAK)"),
    HOLD_WEAKLY_OR_REQUIRE_SLOTS(
            "run the program with the agent and -Dorg.weakattached.slots=required, or hold it weakly"
                    + " (hold = Hold.WEAK) if something else holds it"),

    CLASS_PATH("The class path"),
    ADD_DEPENDENCY("Add the dependency org.weakattached:weakattached-runtime"),
    MODULE("Module \"%s\""),
    REQUIRE_RUNTIME("Write \"requires org.weakattached.runtime;\" in it, and put"
            + " org.weakattached:weakattached-runtime on the module path");

    private final String template;

    Phrase(String template) {
        this.template = template;
    }

    /** Returns the part as it stands in a message. */
    public String text(Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
