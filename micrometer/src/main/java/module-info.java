/** Meters of what extensions attach, for Micrometer. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Micrometer has a name for its module, and no more
module org.weakattached.micrometer {
    requires transitive micrometer.core;
    requires org.weakattached.runtime;
    requires static transitive org.jspecify;

    exports org.weakattached.micrometer;
}
