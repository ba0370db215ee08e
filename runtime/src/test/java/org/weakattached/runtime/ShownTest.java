package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Entries as a debugger shows them. */
final class ShownTest {
    private final Trace trace = new Trace();

    @Test
    void showsTheEntryOfALivingHost() {
        Hostile host = new Hostile();

        assertThat(trace.attach(host)).hasToString("Trace$Entry <attached to Hostile@" + identity(host) + "; alive>");
    }

    @Test
    void showsTheEntryOfADeadHost() {
        Trace.Entry entry = trace.attach(new Object());

        Gc.await(() -> entry.refersTo(null));

        assertThat(entry).hasToString("Trace$Entry <attached to nothing; dead>");
    }

    @Test
    void showsHostsWhoseClassesHaveNoNameOrManyParts() {
        Object anonymous = new Object() {};
        Object[] array = new Hostile[1];

        assertThat(trace.attach(anonymous))
                .hasToString("Trace$Entry <attached to ShownTest$1@" + identity(anonymous) + "; alive>");
        assertThat(trace.attach(array))
                .hasToString("Trace$Entry <attached to Hostile[]@" + identity(array) + "; alive>");
    }

    @Test
    void showsAnEntryThatItsHostKeeps() {
        Note<Slotted> note = new Note<>(new SlotStore());
        Note.Entry entry = note.attach(new Slotted());

        assertThat(entry).hasToString("Note$Entry@" + identity(entry) + " <kept by its host>");
    }

    @Test
    void showsTheEntriesOfADictionaryThatStandsAlone() {
        ValueTable<Object> table = new ValueTable<>(Set.of());
        Hostile key = new Hostile();
        ValueTable.ValueEntry<Object> entry = table.attach(key);
        assertThat(entry).hasToString("ValueTable$AnnouncedEntry <attached to Hostile@" + identity(key) + "; alive>");

        assertThat(entry.compareAndSet(0, null, null)).isTrue();
        table.changed(entry, key);

        assertThat(entry).hasToString("ValueTable$AnnouncedEntry <attached to nothing; dead>");
    }

    private static String identity(Object object) {
        return Integer.toHexString(System.identityHashCode(object));
    }
}
