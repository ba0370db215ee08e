package org.weakattached.stress.soak;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.Attachments;

/** What should be attached to a host that one thread owns. Each operation is done to both, and its result compared. */
final class AttachedModel {
    private static final Attachments<Item> ATTACHMENTS = BadgeAccessors.attachments();

    private final Item host;
    private final Losses losses;

    private boolean attached;
    private int hits;
    private long total;
    private boolean flagged;
    private @Nullable Token label;
    private @Nullable Resource resource;

    /** The peer while it is kept; and whoever it was, as the field may have it until the collector comes. */
    private @Nullable Token peer;

    private @Nullable WeakReference<Token> lastPeer;

    /** The very name, once it was read: there is one as long as the host is attached. */
    private @Nullable String name;

    AttachedModel(Item host, Losses losses) {
        this.host = host;
        this.losses = losses;
        this.hits = Badge.firstHits(host);
    }

    boolean isAttached() {
        return attached;
    }

    void setHits(int value) {
        BadgeAccessors.setHits(host, value);
        attached = true;
        hits = value;
    }

    void addHits(int delta) {
        Expect.same("hits", host, hits, BadgeAccessors.getAndAddHits(host, delta));
        attached = true;
        hits += delta;
    }

    /** Where nothing is attached the dictionary has nothing to merge with, whatever the field would start with. */
    void mergeHits(int delta) {
        int merged = attached ? hits + delta : delta;
        Expect.same("merged hits", host, merged, BadgeAccessors.hits().merge(host, delta, Integer::sum));
        attached = true;
        hits = merged;
    }

    void setTotal(long value) {
        BadgeAccessors.setTotal(host, value);
        attached = true;
        total = value;
    }

    void addTotal(long delta) {
        Expect.same("total", host, total, BadgeAccessors.getAndAddTotal(host, delta));
        attached = true;
        total += delta;
    }

    void computeTotal(long factor) {
        Long computed = BadgeAccessors.total().computeIfPresent(host, (item, value) -> value * factor);
        total *= factor;
        Expect.same("computed total", host, attached ? total : null, computed);
    }

    void flip() {
        Expect.same("flag", host, flagged, BadgeAccessors.isFlagged(host));
        BadgeAccessors.setFlagged(host, !flagged);
        attached = true;
        flagged = !flagged;
    }

    void setLabel(@Nullable Token value) {
        BadgeAccessors.setLabel(host, value);
        attached = true;
        label(value);
    }

    void putLabel(Token value) {
        Expect.same("old label", host, label, BadgeAccessors.label().put(host, value));
        attached = true;
        label(value);
    }

    void putLabelIfAbsent(Token value) {
        Expect.same("present label", host, label, BadgeAccessors.label().putIfAbsent(host, value));
        attached = true;
        if (label == null) {
            label = value;
        }
    }

    void replaceLabel(Token value) {
        Expect.same("replaced label", host, label, BadgeAccessors.label().replace(host, value));
        if (label != null) {
            label(value);
        }
    }

    void removeLabel() {
        Expect.same("removed label", host, label, BadgeAccessors.label().remove(host));
        label(null);
    }

    void setResource(@Nullable Resource value) {
        BadgeAccessors.setResource(host, value);
        attached = true;
        resource(value);
    }

    void setPeer(Token value) {
        BadgeAccessors.setPeer(host, value);
        attached = true;
        losses.lost(peer);
        peer = value;
        lastPeer = new WeakReference<>(value);
    }

    void dropPeer() {
        losses.lost(peer);
        peer = null;
    }

    void detach() {
        Expect.same("being detached", host, attached, ATTACHMENTS.detach(host));
        attached = false;
        label(null);
        resource(null);
        dropPeer();
        lastPeer = null;
        hits = Badge.firstHits(host);
        total = 0;
        flagged = false;
        name = null;
    }

    /** Copies to another host, unless both would have the same objects then: each is expected to go with its host. */
    void copyTo(AttachedModel other) {
        if (other == this || label != null || resource != null || peer != null) {
            return;
        }
        ATTACHMENTS.copy(host, other.host);
        if (attached) {
            other.copyFrom(this);
        }
    }

    private void copyFrom(AttachedModel source) {
        attached = true;
        hits = source.hits;
        total = source.total;
        flagged = source.flagged;
        label(null);
        resource(null);
        dropPeer();
        lastPeer = source.lastPeer;
    }

    /** Compares all that there is; reading attaches, as what a host starts with is computed from it. */
    void check() {
        Expect.same("attachment", host, attached, ATTACHMENTS.isAttached(host));
        Expect.same(
                "boxed flag",
                host,
                attached ? flagged : null,
                BadgeAccessors.flagged().get(host));
        Expect.same("hits", host, hits, BadgeAccessors.getHits(host));
        attached = true;
        Expect.same("total", host, total, BadgeAccessors.getTotal(host));
        Expect.same("flag", host, flagged, BadgeAccessors.isFlagged(host));
        Expect.same("label", host, label, BadgeAccessors.getLabel(host));
        Expect.same("resource", host, resource, BadgeAccessors.getResource(host));
        Expect.that("resource's being open", host, resource == null || resource.isHeld());
        checkPeer();
        checkName();
    }

    private void checkPeer() {
        Token found = BadgeAccessors.getPeer(host);
        if (peer != null) {
            Expect.same("peer", host, peer, found);
        } else if (found != null) {
            Expect.that("peer's being the last", host, lastPeer != null && lastPeer.refersTo(found));
        }
    }

    private void checkName() {
        String found = BadgeAccessors.getName(host);
        Expect.same("name", host, Badge.firstName(host), found);
        Expect.that("name's being the same", host, name == null || isSame(name, found));
        name = found;
    }

    @SuppressWarnings("ReferenceEquality") // one value a host
    private static boolean isSame(String a, String b) {
        return a == b;
    }

    /** Notes what goes when the host does. */
    void die() {
        losses.lost(label);
        losses.lost(peer);
        losses.lost(name);
        losses.lostWithHost(resource);
    }

    private void label(@Nullable Token value) {
        losses.lost(label);
        label = value;
    }

    private void resource(@Nullable Resource value) {
        losses.givenBack(resource);
        resource = value;
    }
}
