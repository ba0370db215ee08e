/** The annotations that describe weakly attached fields; there is no code in here. */
module org.weakattached {
    exports org.weakattached;
}
