package org.weakattached.stress.soak;

/** A host that one thread owns and keeps, and what should be known of it. */
record Owned(Item host, AttachedModel attached, ListedModel listed) {
    static Owned create(Item host, Losses losses, Structures structures) {
        return new Owned(host, new AttachedModel(host, losses), new ListedModel(host, losses, structures));
    }

    void check() {
        attached.check();
        listed.check();
    }

    /** Notes what goes with the host; whoever calls this lets go of it. */
    void die() {
        attached.die();
        listed.die();
    }
}
