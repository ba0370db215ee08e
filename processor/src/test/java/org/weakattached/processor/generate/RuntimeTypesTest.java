package org.weakattached.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.ClosingEntry;
import org.weakattached.runtime.FieldKind;
import org.weakattached.runtime.Held;
import org.weakattached.runtime.StoredTable;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakKeyTable;

/** Pins the names that generated code uses to the classes that have them. */
final class RuntimeTypesTest {
    @Test
    void namesTheClassesThatThereAre() {
        assertThat(RuntimeTypes.WEAK_KEY_TABLE).isEqualTo(ClassName.get(WeakKeyTable.class));
        assertThat(RuntimeTypes.TABLE_ENTRY).isEqualTo(ClassName.get(WeakKeyTable.Entry.class));
        assertThat(RuntimeTypes.STORED_TABLE).isEqualTo(ClassName.get(StoredTable.class));
        assertThat(RuntimeTypes.STORED_ENTRY).isEqualTo(ClassName.get(StoredTable.Entry.class));
        assertThat(RuntimeTypes.WEAK_KEY_DICTIONARY).isEqualTo(ClassName.get(WeakKeyDictionary.class));
        assertThat(RuntimeTypes.ATTACHMENTS).isEqualTo(ClassName.get(Attachments.class));
        assertThat(RuntimeTypes.FIELD_KIND).isEqualTo(ClassName.get(FieldKind.class));
        assertThat(RuntimeTypes.HELD).isEqualTo(ClassName.get(Held.class));
        assertThat(RuntimeTypes.WEAK_ATTACHED_GENERATED).isEqualTo(ClassName.get(WeakAttachedGenerated.class));
        assertThat(RuntimeTypes.GENERATED).isEqualTo(ClassName.get(Generated.class));
        assertThat(RuntimeTypes.NULLABLE).isEqualTo(ClassName.get(Nullable.class));
        assertThat(RuntimeTypes.NULL_MARKED).isEqualTo(ClassName.get(NullMarked.class));
    }

    @Test
    void namesTheMembersThatThereAre() throws NoSuchMethodException {
        Class<?> table = WeakKeyTable.class;
        Class<?> entry = WeakKeyTable.Entry.class;
        assertUsable(table, entry, "create", Object.class);
        assertUsable(table, entry, "createDefaults");
        assertUsable(table, entry, "attach", Object.class);
        assertUsable(table, entry, "findOrDefaults", Object.class);
        assertUsable(table, entry, "defaults");
        assertUsable(table, WeakKeyDictionary.class, "dictionary", int.class, FieldKind.class);
        assertUsable(
                table, VarHandle.class, "handle", MethodHandles.Lookup.class, Class.class, String.class, Class.class);
        assertUsable(table, Object.class, "shareable", Object.class, String.class, String.class);
        assertUsable(table, Object.class, "uncloseable", Object.class, String.class, String.class);
        assertUsable(entry, Object.class, "read", int.class);
        assertUsable(entry, boolean.class, "compareAndSet", int.class, Object.class, Object.class);
        assertUsable(ClosingEntry.class, AutoCloseable[].class, "closeables");
        assertUsable(Held.class, Object.class, "value", Reference.class);
        assertUsable(Held.class, boolean.class, "holds", Reference.class, Object.class);
        assertUsable(Attachments.class, Attachments.Builder.class, "of", table, String.class, Class.class);
        assertUsable(
                Attachments.Builder.class, Attachments.Builder.class, "field", String.class, WeakKeyDictionary.class);
        assertUsable(Attachments.Builder.class, Attachments.class, "build");
        assertThat(FieldKind.values()).extracting(Enum::name).containsExactly("REFERENCE", "PRIMITIVE", "FINAL");
    }

    @Test
    void namesTheMembersOfTablesWhoseHostsKeepTheEntries() throws NoSuchMethodException {
        Class<?> table = StoredTable.class;
        Class<?> entry = StoredTable.Entry.class;
        assertUsable(table, entry, "create", Object.class);
        assertUsable(table, entry, "createDefaults");
        assertUsable(table, Object.class, "load", Object.class);
        assertUsable(table, Object.class, "storeIfAbsent", Object.class, entry);
        assertUsable(table, boolean.class, "remove", Object.class);
        assertUsable(table, entry, "attach", Object.class);
        assertUsable(table, entry, "findOrDefaults", Object.class);
        assertUsable(table, entry, "defaults");
        assertUsable(table, WeakKeyDictionary.class, "dictionary", int.class, FieldKind.class);
        assertUsable(
                table, VarHandle.class, "handle", MethodHandles.Lookup.class, Class.class, String.class, Class.class);
        assertUsable(table, Object.class, "shareable", Object.class, String.class, String.class);
        assertUsable(entry, Object.class, "read", int.class);
        assertUsable(entry, boolean.class, "compareAndSet", int.class, Object.class, Object.class);
        assertUsable(Attachments.class, Attachments.Builder.class, "of", table, String.class, Class.class);
    }

    private static void assertUsable(Class<?> owner, Class<?> result, String name, Class<?>... parameters)
            throws NoSuchMethodException {
        Method method = owner.getDeclaredMethod(name, parameters);
        assertThat(method.getReturnType()).isEqualTo(result);
        assertThat(Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .isTrue();
    }
}
