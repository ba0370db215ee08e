/** A library that exports its accessors. */
module com.acme {
    requires transitive java.net.http;
    requires transitive org.weakattached.runtime;

    exports com.acme;
}
