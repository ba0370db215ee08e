/** An agent that gives host classes a field for what is attached to their objects. */
module org.weakattached.agent {
    requires transitive java.instrument;
    requires static transitive org.jspecify;

    exports org.weakattached.agent;
}
