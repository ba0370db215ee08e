package org.weakattached.stress.soak;

import org.jspecify.annotations.Nullable;

/** What the structures that stand alone should have of a host. Each operation is done to both, and its result compared. */
final class ListedModel {
    private final Item host;
    private final Losses losses;
    private Structures structures;
    private Key key;

    private @Nullable Token token;
    private boolean member;
    private boolean listed;

    ListedModel(Item host, Losses losses, Structures structures) {
        this.host = host;
        this.losses = losses;
        this.structures = structures;
        this.key = new Key(host.number);
    }

    boolean hasToken() {
        return token != null;
    }

    boolean isMember() {
        return member;
    }

    boolean isListed() {
        return listed;
    }

    /** Begins again with structures that know nothing. */
    void moveTo(Structures next) {
        die();
        structures = next;
        token = null;
        member = false;
        listed = false;
        key = new Key(host.number);
    }

    void putToken(Token value) {
        Expect.same("old token", host, token, structures.tokens().put(host, value));
        token(value);
    }

    void computeTokenIfAbsent(Token value) {
        Token expected = token == null ? value : token;
        Expect.same("token", host, expected, structures.tokens().computeIfAbsent(host, item -> value));
        token = expected;
    }

    void replaceToken(Token value) {
        Token old = token;
        boolean replaced = old != null && structures.tokens().replace(host, old, value);
        Expect.same("being replaced", host, old != null, replaced);
        if (replaced) {
            token(value);
        }
    }

    void removeToken() {
        Expect.same("removed token", host, token, structures.tokens().remove(host));
        token(null);
    }

    void join() {
        Expect.same("being added", host, !member, structures.members().add(host));
        member = true;
    }

    void leave() {
        Expect.same("being removed", host, member, structures.members().remove(host));
        member = false;
    }

    void list() {
        Expect.same("old item", key, listed ? host : null, structures.items().put(key, host));
        listed = true;
    }

    void unlist() {
        Expect.same(
                "removed item", key, listed ? host : null, structures.items().remove(key));
        listed = false;
    }

    void check() {
        Expect.same("token", host, token, structures.tokens().get(host));
        Expect.same("membership", host, member, structures.members().contains(host));
        Expect.same("item", key, listed ? host : null, structures.items().get(key));
    }

    /** Notes what goes when the host does, or the structures. */
    void die() {
        losses.lost(token);
        losses.lost(key);
    }

    private void token(@Nullable Token value) {
        losses.lost(token);
        token = value;
    }
}
