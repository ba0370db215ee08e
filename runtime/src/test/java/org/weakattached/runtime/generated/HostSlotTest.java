package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Gc;
import org.weakattached.runtime.internal.slot.HostField;

/** Entries in a field of their hosts, as the agent adds it: copies of a host have a copy of that, too. */
final class HostSlotTest {
    private static final HostField SLOT =
            new HostField(Fields.handle(MethodHandles.lookup(), Host.class, "slot", Object.class));

    private final HostSlot ofA = new SlotOfAll(A.class, SLOT, true);
    private final HostSlot ofB = new SlotOfAll(B.class, SLOT, false);
    private final Host host = new Host();
    private final A a = new A();
    private final B b = new B();

    @Test
    void keepsTheEntriesOfSeveralExtensions() {
        assertThat(ofA.find(host)).isNull();
        assertThat(ofA.link(host, a)).isSameAs(a);
        assertThat(ofB.find(host)).isNull();
        assertThat(ofB.link(host, b)).isSameAs(b);

        assertThat(ofA.link(host, new A())).isSameAs(a);
        assertThat(ofA.find(host)).isSameAs(a);
        assertThat(ofB.find(host)).isSameAs(b);
        assertThat(ofA.isIn(host)).isTrue();
    }

    @Test
    void letsGoOfWhatIsDetached() {
        ofA.link(host, a);
        ofB.link(host, b);

        assertThat(ofA.detach(host)).isTrue();
        assertThat(ofA.detach(host)).isFalse();
        assertThat(ofA.find(host)).isNull();
        assertThat(ofB.find(host)).isSameAs(b);
        assertThat(ofB.detach(host)).isTrue();
        assertThat(host.slot).isNull();
    }

    @Test
    void showsACloneNothingOfTheOriginal() {
        ofA.link(host, a);
        ofB.link(host, b);

        assertThat(ofA.find(host.copy())).isNull();
        assertThat(ofB.find(host.copy())).isNull();
        assertThat(ofA.detach(host.copy())).isFalse();
        assertThat(ofA.find(host)).isSameAs(a);
        assertThat(ofB.find(host)).isSameAs(b);
    }

    @Test
    void givesACloneEntriesOfItsOwn() {
        ofA.link(host, a);
        ofB.link(host, b);
        Host clone = host.copy();
        A another = new A();

        assertThat(ofA.link(clone, another)).isSameAs(another);

        assertThat(ofA.find(clone)).isSameAs(another);
        assertThat(ofB.find(clone)).isNull();
        assertThat(ofA.find(host)).isSameAs(a);
        assertThat(ofA.detach(clone)).isTrue();
        assertThat(ofA.find(host)).isSameAs(a);
    }

    @Test
    void hasACloneKeepTheOriginalNoLongerThanUntilItIsRead() {
        Host clone = host.copy();
        WeakReference<Host> original = attachedAndCloned(clone);

        assertThat(ofA.find(clone)).isNull();

        Gc.await(() -> original.get() == null);
    }

    private WeakReference<Host> attachedAndCloned(Host clone) {
        Host original = new Host();
        ofA.link(original, new A());
        clone.slot = original.slot;
        return new WeakReference<>(original);
    }

    @Test
    void findsNothingInAnEmptyTableWhereThereIsNoSlot() {
        HostSlot none = NoSlot.telling(new SideTable(false), () -> {});

        assertThat(none.isIn(host)).isFalse();
        assertThat(none.find(host)).isNull();
        assertThat(none.detach(host)).isFalse();
    }

    @Test
    void tellsOnceThatThereIsNoSlotWhenSomethingIsAttached() {
        AtomicInteger told = new AtomicInteger();
        HostSlot none = NoSlot.telling(new SideTable(false), told::incrementAndGet);

        none.find(host);
        none.detach(host);
        assertThat(told).hasValue(0);

        WeakKeyTable.Entry<Object> entry = new Outside(host);
        assertThat(none.link(host, entry)).isSameAs(entry);
        assertThat(none.link(host, new Outside(host))).isSameAs(entry);
        assertThat(told).hasValue(1);
    }

    @Test
    void refusesEachUseWhereASlotIsRequired() {
        HostSlot none = NoSlot.refusing("a slot is required");

        assertThatIllegalStateException().isThrownBy(() -> none.find(host)).withMessage("a slot is required");
        assertThatIllegalStateException().isThrownBy(() -> none.isIn(host));
        assertThatIllegalStateException().isThrownBy(() -> none.detach(host));
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"})
    void refusesNull() {
        AgentTable<Host, A> table = new AgentTable<>("com.acme.Note", Host.class) {
            @Override
            protected HostSlot slot() {
                return ofA;
            }

            @Override
            protected A createKept(Host each) {
                return new A();
            }

            @Override
            protected A createInTable(Host each) {
                throw new AssertionError("all hosts have a slot");
            }
        };
        assertThatNullPointerException().isThrownBy(() -> table.find(null)).withMessage("host");
        assertThatNullPointerException().isThrownBy(() -> table.detach(null)).withMessage("host");
        assertThatNullPointerException()
                .isThrownBy(() -> table.isKeptByHost(null))
                .withMessage("host");
        assertThat(table.attach(host)).isSameAs(table.find(host));
    }

    private static class Host implements Cloneable {
        volatile @Nullable Object slot;

        Host copy() {
            try {
                return (Host) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static class A extends StoredTable.Entry {
        @Override
        public @Nullable Object read(int field) {
            throw new AssertionError(field);
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    private static final class Outside extends WeakKeyTable.Entry<Object> {
        Outside(Object host) {
            super(host);
        }

        @Override
        public @Nullable Object read(int field) {
            throw new AssertionError(field);
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    private static final class B extends A {}
}
