package org.weakattached.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.processor.model.Place;
import org.weakattached.runtime.AgentStore;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.EntryTable;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/** Pins the names that generated code uses to the classes that have them. */
final class RuntimeTypesTest {
    @Test
    void namesTheClassesThatThereAre() {
        assertThat(RuntimeTypes.WEAK_KEY_TABLE).isEqualTo(ClassName.get(WeakKeyTable.class));
        assertThat(RuntimeTypes.TABLE_ENTRY).isEqualTo(ClassName.get(WeakKeyTable.Entry.class));
        assertThat(RuntimeTypes.STORED_TABLE).isEqualTo(ClassName.get(StoredTable.class));
        assertThat(RuntimeTypes.STORED_ENTRY).isEqualTo(ClassName.get(StoredTable.Entry.class));
        assertThat(RuntimeTypes.AGENT_TABLE).isEqualTo(ClassName.get(AgentTable.class));
        assertThat(RuntimeTypes.HOST_SLOT).isEqualTo(ClassName.get(HostSlot.class));
        assertThat(RuntimeTypes.ATTACHED_FIELDS).isEqualTo(ClassName.get(AttachedFields.class));
        assertThat(RuntimeTypes.WEAK_KEY_DICTIONARY).isEqualTo(ClassName.get(WeakKeyDictionary.class));
        assertThat(RuntimeTypes.ATTACHMENTS).isEqualTo(ClassName.get(Attachments.class));
        assertThat(RuntimeTypes.FIELD_KIND).isEqualTo(ClassName.get(FieldKind.class));
        assertThat(RuntimeTypes.HELD).isEqualTo(ClassName.get(Held.class));
        assertThat(RuntimeTypes.FIELDS).isEqualTo(ClassName.get(Fields.class));
        assertThat(RuntimeTypes.DEFAULTS).isEqualTo(ClassName.get(Defaults.class));
        assertThat(RuntimeTypes.CLOSING_ENTRY).isEqualTo(ClassName.get(ClosingEntry.class));
        assertThat(RuntimeTypes.WEAK_ATTACHED_GENERATED).isEqualTo(ClassName.get(WeakAttachedGenerated.class));
        assertThat(RuntimeTypes.GENERATED).isEqualTo(ClassName.get(Generated.class));
        assertThat(RuntimeTypes.NULLABLE).isEqualTo(ClassName.get(Nullable.class));
        assertThat(RuntimeTypes.NULL_MARKED).isEqualTo(ClassName.get(NullMarked.class));
    }

    @Test
    void namesTheMembersThatThereAre() throws NoSuchMethodException {
        Class<?> table = EntryTable.class;
        assertUsable(table, AttachedFields.class, "create", Object.class);
        assertUsable(table, AttachedFields.class, "createDefaults");
        assertUsable(table, AttachedFields.class, "attach", Object.class);
        assertUsable(table, AttachedFields.class, "attach", Object.class, int.class);
        assertUsable(table, AttachedFields.class, "findOrDefaults", Object.class);
        assertUsable(table, AttachedFields.class, "defaults");
        assertUsable(table, void.class, "written", AttachedFields.class, int.class, Object.class);
        assertUsable(AttachedFields.class, Object.class, "read", int.class);
        assertUsable(AttachedFields.class, boolean.class, "compareAndSet", int.class, Object.class, Object.class);
        assertUsable(WeakKeyTable.class, void.class, "close");
        assertUsable(ClosingEntry.class, AutoCloseable[].class, "takeCloseables");
        assertUsable(
                WeakKeyDictionary.class, WeakKeyDictionary.class, "of", EntryTable.class, int.class, FieldKind.class);
        assertUsable(
                Fields.class,
                VarHandle.class,
                "handle",
                MethodHandles.Lookup.class,
                Class.class,
                String.class,
                Class.class);
        assertUsable(Defaults.class, Object.class, "shareable", Object.class, String.class, String.class);
        assertUsable(Defaults.class, Object.class, "uncloseable", Object.class, String.class, String.class);
        assertUsable(Held.class, Object.class, "value", Reference.class);
        assertUsable(Held.class, boolean.class, "holds", Reference.class, Object.class);
        assertUsable(
                Attachments.class,
                Attachments.class,
                "of",
                table,
                String.class,
                Class.class,
                String[].class,
                WeakKeyDictionary[].class);
        assertThat(FieldKind.values())
                .extracting(Enum::name)
                .containsExactly("REFERENCE", "CLOSEABLE", "PRIMITIVE", "FINAL");
    }

    @Test
    void namesTheMembersOfTablesWhoseHostsKeepTheEntries() throws NoSuchMethodException {
        Class<?> table = StoredTable.class;
        assertUsable(table, Object.class, "load", Object.class);
        assertUsable(table, Object.class, "storeIfAbsent", Object.class, StoredTable.Entry.class);
        assertUsable(table, boolean.class, "remove", Object.class);
        assertThat(EntryTable.class).isAssignableFrom(table).isAssignableFrom(WeakKeyTable.class);
    }

    @Test
    void namesTheMembersOfTablesWhoseHostsMayHaveSlots() throws NoSuchMethodException {
        Class<?> table = AgentTable.class;
        assertUsable(table, HostSlot.class, "slot");
        assertUsable(table, AttachedFields.class, "createKept", Object.class);
        assertUsable(table, AttachedFields.class, "createInTable", Object.class);
        assertUsable(
                HostSlot.class,
                HostSlot.class,
                "of",
                Class.class,
                String.class,
                Class.class,
                Class.class,
                boolean.class);
        assertThat(EntryTable.class).isAssignableFrom(table);
        assertThat(Place.of(Optional.of(ClassName.get(AgentStore.class)))).isEqualTo(Place.EITHER);
    }

    private static void assertUsable(Class<?> owner, Class<?> result, String name, Class<?>... parameters)
            throws NoSuchMethodException {
        Method method = owner.getDeclaredMethod(name, parameters);
        assertThat(method.getReturnType()).isEqualTo(result);
        assertThat(Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .isTrue();
    }
}
