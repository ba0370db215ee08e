/** Weak side-tables: what generated accessors run on, and the collections and references that stand alone. */
module org.weakattached.runtime {
    requires transitive org.weakattached;
    requires static transitive java.desktop;
    requires static jdk.jfr;
    requires static transitive org.jspecify;

    exports org.weakattached.runtime;
    exports org.weakattached.runtime.generated;
    exports org.weakattached.runtime.stores;
}
