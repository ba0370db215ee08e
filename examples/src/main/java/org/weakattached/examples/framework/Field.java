package org.weakattached.examples.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;

/** One field that some plugin attaches to players: its dictionary, and the name that it has in saves. */
record Field(String name, Attachments<? super Player> extension, WeakKeyDictionary<? super Player, ?> dictionary) {

    /** Returns the extensions that attach something to players, or to what a player is a case of. */
    static List<Attachments<? super Player>> extensions() {
        return Attachments.all().stream()
                .filter(extension -> extension.hostType().isAssignableFrom(Player.class))
                .<Attachments<? super Player>>map(Field::ofPlayers)
                .toList();
    }

    /** Returns the fields of all of them but the host's own. */
    static Stream<Field> all() {
        return extensions().stream()
                .filter(extension -> extension != LeftoversAccessors.attachments())
                .flatMap(Field::of);
    }

    private static Stream<Field> of(Attachments<? super Player> extension) {
        Map<String, ? extends WeakKeyDictionary<? super Player, ?>> fields = extension.fields();
        return fields.entrySet().stream()
                .map(field -> new Field(extension.name() + "." + field.getKey(), extension, field.getValue()));
    }

    @SuppressWarnings("unchecked") // players are among its hosts
    private static Attachments<? super Player> ofPlayers(Attachments<?> extension) {
        return (Attachments<? super Player>) extension;
    }

    /** Tells whether anything of the field's extension is attached to the player. */
    boolean isAttached(Player player) {
        return extension.isAttached(player);
    }

    /** Returns what is attached to the player, or null if nothing is. */
    @Nullable Object get(Player player) {
        return dictionary.get(player);
    }

    /**
     * Attaches a value, or null.
     *
     * @throws ClassCastException if the field is of another type
     */
    void set(Player player, @Nullable Object value) {
        if (value == null) {
            dictionary.remove(player);
        } else {
            writable().put(player, value);
        }
    }

    /** Tells whether the field is final: its dictionary does not even replace a value that it has not. */
    boolean isFinal() {
        try {
            writable().replace(new Player("nobody"), "no value", "no value");
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    @SuppressWarnings("unchecked") // accessors check what is written
    private WeakKeyDictionary<Player, Object> writable() {
        return (WeakKeyDictionary<Player, Object>) dictionary;
    }
}
