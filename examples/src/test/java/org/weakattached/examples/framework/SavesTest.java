package org.weakattached.examples.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakattached.examples.framework.Saves.Save;

final class SavesTest {
    private static final String ODDITIES = "org.weakattached.examples.framework.Oddities.";

    private final Player player = new Player("ada");
    private final Player loaded = new Player("ada");

    @BeforeEach
    void useTheExtension() {
        OdditiesAccessors.attachments();
    }

    @Test
    void saveNothingOfWhomNothingIsAttachedTo() {
        assertThat(Saves.save(player)).isEqualTo(new Save("", List.of()));

        Saves.load("", loaded);

        assertThat(Field.extensions()).noneMatch(extension -> extension.isAttached(loaded));
    }

    @Test
    void loadEachTypeThatTheySave() {
        OdditiesAccessors.setFlag(player, true);
        OdditiesAccessors.setTiny(player, Byte.MIN_VALUE);
        OdditiesAccessors.setSmall(player, Short.MIN_VALUE);
        OdditiesAccessors.setLetter(player, '\n');
        OdditiesAccessors.setNumber(player, Integer.MIN_VALUE);
        OdditiesAccessors.setLarge(player, Long.MIN_VALUE);
        OdditiesAccessors.setRough(player, Float.NEGATIVE_INFINITY);
        OdditiesAccessors.setPrecise(player, Math.PI);
        OdditiesAccessors.setText(player, "text");
        OdditiesAccessors.setObject(player, 7);

        Saves.load(Saves.save(player).text(), loaded);

        OdditiesAccessors.attachments()
                .fields()
                .forEach((name, field) -> assertThat(field.get(loaded)).as(name).isEqualTo(field.get(player)));
        assertThat(OdditiesAccessors.getLetter(loaded)).isEqualTo('\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "a=b", "\\n", "two\nlines\r\n", "\"quoted\" \\ ", "\u2028\u0085ünïcödé\t"})
    void loadAnyTextThatTheySave(String text) {
        OdditiesAccessors.setText(player, text);

        Saves.load(Saves.save(player).text(), loaded);

        assertThat(OdditiesAccessors.getText(loaded)).isEqualTo(text);
    }

    @Test
    void loadNullInPlaceOfADefault() {
        OdditiesAccessors.setText(player, null);

        Saves.load(Saves.save(player).text(), loaded);

        assertThat(OdditiesAccessors.getText(new Player("grace"))).isEqualTo("a default");
        assertThat(OdditiesAccessors.getText(loaded)).isNull();
    }

    @Test
    void nameWhatTheyCannotSave() {
        OdditiesAccessors.setObject(player, new UUID(1, 2));

        Save save = Saves.save(player);

        assertThat(save.omissions())
                .containsExactly(
                        ODDITIES + "object is of type UUID, which is not saved",
                        ODDITIES + "notes is final, so it could not be loaded");
        assertThat(save.text()).doesNotContain("object", "notes").contains(ODDITIES + "flag=boolean false\n");
    }

    @Test
    void keepWhatTheyDoNotKnow() {
        String unknown = "com.example.Gone.field=money 12 EUR\nnot a field at all\n";

        Saves.load(unknown + ODDITIES + "number=int 1\n", loaded);

        assertThat(Saves.save(loaded).text())
                .contains(ODDITIES + "number=int 1\n")
                .endsWith(unknown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number=text 12      | the field is of another type",
                "text=int 12         | the field is of another type",
                "number=int 12 EUR   | For input string: \"12 EUR\"",
                "number=money 12     | there are no values of this type",
                "flag=boolean yes    | it is neither true nor false",
                "letter=char ab      | it is not one character",
                "number=null         | the attached field is primitive, so it always has a value",
                "notes=text a note   | the attached field is final, so its dictionary is read-only"
            })
    void refuseWhatDoesNotFitItsField(String line, String reason) {
        String save = ODDITIES + line;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Saves.load(save, loaded))
                .withMessage("The save of ada says %s, but %s".formatted(save, reason));
    }
}
