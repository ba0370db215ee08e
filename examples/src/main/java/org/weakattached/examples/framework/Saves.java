package org.weakattached.examples.framework;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is attached to a player as text, a line a field, and reads it again.
 *
 * <p>Saved are texts, primitive values and null, in fields that are not final; what else is attached is named to the caller.
 * Lines of fields that are not there, since a plugin is not, wait with the player and are saved again.
 *
 * <p>One thing is not told apart: where all fields of an extension are null, it is loaded as if nothing of it were attached.
 */
final class Saves {
    private Saves() {}

    /** What is saved, and a sentence on each field that is not. */
    record Save(String text, List<String> omissions) {}

    static Save save(Player player) {
        List<String> lines = new ArrayList<>();
        List<String> omissions = new ArrayList<>();
        Field.all().filter(field -> field.isAttached(player)).forEach(field -> {
            Object value = field.get(player);
            Optional<String> written = ValueType.write(value);
            if (field.isFinal()) {
                omissions.add(field.name() + " is final, so it could not be loaded");
            } else if (written.isEmpty()) {
                omissions.add(field.name() + " is of type " + typeOf(value) + ", which is not saved");
            } else {
                lines.add(field.name() + "=" + written.get());
            }
        });
        lines.addAll(Objects.requireNonNullElse(LeftoversAccessors.getLines(player), List.of()));
        return new Save(lines.stream().map(line -> line + "\n").collect(Collectors.joining()), omissions);
    }

    private static String typeOf(@Nullable Object value) {
        return Objects.requireNonNull(value).getClass().getSimpleName();
    }

    /**
     * Attaches to a new player what was saved.
     *
     * @throws IllegalArgumentException if a line does not fit its field: forget the player then, and keep the save
     */
    static void load(String save, Player player) {
        Map<String, Field> fields = Field.all().collect(Collectors.toMap(Field::name, Function.identity()));
        List<String> leftovers =
                save.lines().filter(line -> !fields.containsKey(name(line))).toList();
        // Nulls come last: they replace a default only where something is attached.
        for (String line : save.lines().sorted(comparing(Saves::isNull)).toList()) {
            Field field = fields.get(name(line));
            if (field != null) {
                load(line, field, player);
            }
        }
        if (!leftovers.isEmpty()) {
            LeftoversAccessors.setLines(player, leftovers);
        }
    }

    private static void load(String line, Field field, Player player) {
        try {
            field.set(player, ValueType.read(value(line)));
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "The save of " + player.name() + " says " + line + ", but the field is of another type", e);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(
                    "The save of " + player.name() + " says " + line + ", but " + e.getMessage(), e);
        }
    }

    private static String name(String line) {
        return line.substring(0, Math.max(line.indexOf('='), 0));
    }

    private static boolean isNull(String line) {
        return value(line).equals(ValueType.NULL);
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1);
    }
}
