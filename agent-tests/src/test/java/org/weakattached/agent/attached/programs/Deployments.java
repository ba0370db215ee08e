package org.weakattached.agent.attached.programs;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Player;

/** Applications that are deployed into the same program, and taken off again. */
public final class Deployments {
    private final String tenantJar;
    private final String slotOrTable;

    private Deployments(String tenantJar, String slotOrTable) {
        this.tenantJar = tenantJar;
        this.slotOrTable = slotOrTable;
    }

    /** The arguments are the jar of the application, and what its own hosts have: a slot or a place in the table. */
    public static void main(String[] arguments) {
        Deployments deployments = new Deployments(arguments[0], arguments[1]);
        deployments.undeployedWhileHostsLive();
        deployments.hostsOfItsOwn();
        deployments.extensionAbove();
        deployments.extensionBetween();
    }

    private ClassLoader deployed() {
        return Loading.below(Deployments.class.getClassLoader(), tenantJar);
    }

    /** Hosts of the program may outlive the application, so that they do not keep what it attaches. */
    private void undeployedWhileHostsLive() {
        Player player = new Player();
        Goal goal = new Goal();
        PlayerTraceAccessors.setCount(player, 1);
        for (int i = 0; i < 2; i++) {
            WeakReference<ClassLoader> undeployed = attached(player, goal);
            Check.collected(() -> undeployed.get() == null, "an application that was undeployed is kept");
        }
        Check.equal(1 + 5, PlayerTraceAccessors.getCount(player) + EventTraceAccessors.getCount(goal));
        Check.equal(
                slotOrTable.equals("slot"), PlayerTraceAccessors.attachments().isKeptByHost(player));
    }

    private WeakReference<ClassLoader> attached(Object... hosts) {
        ClassLoader loader = deployed();
        Function<Object, String> tenant = Loading.tenant(loader);
        for (Object host : hosts) {
            Check.equal("table", tenant.apply(host));
            Check.equal("table", tenant.apply(host));
        }
        return new WeakReference<>(loader);
    }

    /** Hosts of the same loader as the extension have a slot, and go with it. */
    private void hostsOfItsOwn() {
        WeakReference<ClassLoader> gone = withHosts(deployed());
        Check.collected(() -> gone.get() == null, "an application with hosts of its own is kept");
    }

    private WeakReference<ClassLoader> withHosts(ClassLoader loader) {
        Function<Object, String> tenant = Loading.tenant(loader);
        Player player = (Player) Loading.make(loader, Loading.TENANT + "Forward");
        Event event = (Event) Loading.make(loader, Loading.TENANT + "Corner");
        Check.equal(slotOrTable, tenant.apply(player));
        Check.equal(slotOrTable, tenant.apply(event));
        Check.equal("table", tenant.apply(new Player()));
        // The program's own extensions attach to them, too.
        Check.equal(5, PlayerTraceAccessors.getAndAddCount(player, 1));
        Check.equal(5, EventTraceAccessors.getAndAddCount(event, 1));
        FriendAccessors.setFriend(player, event);
        ScorerAccessors.setScorer(event, tenant);
        Check.equal(slotOrTable, tenant.apply(player));
        return new WeakReference<>(loader);
    }

    /** The extension lives on, and keeps no class of those that it attached to. */
    private void extensionAbove() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            loaders.add(attachedFromAbove(deployed()));
        }
        for (WeakReference<ClassLoader> loader : loaders) {
            Check.collected(() -> loader.get() == null, "an extension keeps a class loader below it");
        }
        Check.equal(5, EventTraceAccessors.getCount(new Goal()));
    }

    private WeakReference<ClassLoader> attachedFromAbove(ClassLoader loader) {
        for (int i = 0; i < 3; i++) {
            Event event = (Event) Loading.make(loader, Loading.TENANT + "Corner");
            Check.equal(5, EventTraceAccessors.getAndAddCount(event, 1));
            Check.equal(6, EventTraceAccessors.getCount(event));
            Check.equal(
                    slotOrTable.equals("slot"),
                    EventTraceAccessors.attachments().isKeptByHost(event));
            Player player = (Player) Loading.make(loader, Loading.TENANT + "Forward");
            Check.equal(5, PlayerTraceAccessors.getAndAddCount(player, 1));
        }
        return new WeakReference<>(loader);
    }

    /** One extension with hosts above it, beside it, and below it. */
    private void extensionBetween() {
        ClassLoader between = deployed();
        Function<Object, String> tenant = Loading.tenant(between);
        List<Object> above = List.of(new Goal(), new Hosts.Penalty(), new Hosts.Foul(1), Hosts.Card.RED);
        for (Object host : above) {
            Check.equal("table", tenant.apply(host));
        }
        Check.equal(slotOrTable, tenant.apply(Loading.make(between, Loading.TENANT + "Corner")));
        List<WeakReference<ClassLoader>> below = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            below.add(attachedBelow(between, tenant));
        }
        for (WeakReference<ClassLoader> loader : below) {
            Check.collected(() -> loader.get() == null, "an extension keeps a class loader below it");
        }
        for (Object host : above) {
            Check.equal("table", tenant.apply(host));
        }
    }

    private WeakReference<ClassLoader> attachedBelow(ClassLoader between, Function<Object, String> tenant) {
        // Has classes of its own by the same names, which the one above has, too.
        ClassLoader loader =
                Loading.apart(between, name -> !name.endsWith(".Corner") && !name.endsWith(".Forward"), tenantJar);
        ClassLoader child = Loading.below(between, tenantJar);
        Check.equal("table", tenant.apply(Loading.make(loader, Loading.TENANT + "Corner")));
        Check.equal(slotOrTable, tenant.apply(Loading.make(child, Loading.TENANT + "Corner")));
        return new WeakReference<>(loader);
    }
}
