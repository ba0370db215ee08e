/** A program of modules. */
module com.acme {
    requires org.weakattached.runtime;
}
