package org.weakattached.examples.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.border.Border;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InEventThread.class)
final class OrderFormTest {
    private static final int SCALE = 2;

    private OrderForm form;

    @BeforeEach
    void open() throws UnsupportedLookAndFeelException {
        Look.install();
        form = new OrderForm();
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        Typist.type(form.mail, "wallace");
        Typist.type(form.cheese, "Gouda");
        Typist.type(form.wheels, "100");
        Typist.type(form.day, "2026-02-29");

        assertThat(form.fields())
                .extracting(ValidationAccessors::getMistake)
                .containsExactly(
                        "Please say who you are.",
                        "An e-mail address has an @ in it.",
                        "We have Brie, Parmesan, Red Leicester, Tilsit.",
                        "A number from 1 to 99, please.",
                        "There is no such day in the calendar.");
        assertThat(form.mistakes()).isEqualTo(5);
    }

    @Test
    void takesAnOrderWithoutMistakes() {
        fill();

        assertThat(form.fields()).extracting(ValidationAccessors::getMistake).containsOnlyNulls();
        assertThat(form.orderButton().isEnabled()).isTrue();

        Typist.erase(form.cheese);

        assertThat(ValidationAccessors.getMistake(form.cheese)).isNotNull();
        assertThat(form.orderButton().isEnabled()).isFalse();
    }

    @Test
    void outlinesAFieldWhileThereIsAMistake() {
        Border mistaken = form.name.getBorder();
        Typist.type(form.name, "W");
        Border usual = form.name.getBorder();

        Typist.erase(form.name);

        assertThat(mistaken).isEqualTo(new MistakeBorder(usual));
        assertThat(form.name.getBorder()).isEqualTo(mistaken);
    }

    @Test
    void undoesAndRedoesEachDocumentByItself() {
        Typist.type(form.name, "abc");
        Typist.type(form.cheese, "xyz");

        press(form.name, "control Z");
        press(form.name, "control Z");
        press(form.cheese, "control Z");
        press(form.name, "control Y");

        assertThat(form.name.getText()).isEqualTo("ab");
        assertThat(form.cheese.getText()).isEqualTo("xy");
        assertThat(HistoryAccessors.getUndone(form.name.getDocument())).isEqualTo(2);
        assertThat(HistoryAccessors.getUndone(form.cheese.getDocument())).isEqualTo(1);
        assertThat(HistoryAccessors.getUndone(form.day.getDocument())).isZero();
    }

    @Test
    void redoesNothingAfterAnEdit() {
        Typist.type(form.name, "ab");
        press(form.name, "control Z");
        Typist.type(form.name, "c");

        press(form.name, "control Y");

        assertThat(form.name.getText()).isEqualTo("ac");
    }

    @Test
    void undoesNothingWhereNothingWasTyped() {
        press(form.name, "control Z");

        assertThat(form.name.getText()).isEmpty();
        assertThat(HistoryAccessors.getUndone(form.name.getDocument())).isZero();
    }

    @Test
    void checksWhatIsLeftWhenAnEditIsUndone() {
        Typist.type(form.cheese, "Bries");
        assertThat(ValidationAccessors.getMistake(form.cheese)).isNotNull();

        press(form.cheese, "control Z");

        assertThat(ValidationAccessors.getMistake(form.cheese)).isNull();
    }

    @Test
    void paintsRedOnlyWhereAMistakeIs() {
        fill();
        Typist.type(form.wheels, " dozen");

        BufferedImage picture = Picture.of(form.panel(), SCALE);

        for (JTextField field : form.fields()) {
            if (field == form.wheels) {
                assertThat(redPixels(picture, field)).isGreaterThan((long) SCALE * field.getWidth());
            } else {
                assertThat(redPixels(picture, field)).isZero();
            }
        }
    }

    private void fill() {
        List<String> texts = List.of("Wallace", "wallace@wensleydale.example", "Tilsit", "12", "2026-02-28");
        for (int i = 0; i < texts.size(); i++) {
            Typist.type(form.fields().get(i), texts.get(i));
        }
    }

    private static void press(JTextField field, String key) {
        field.getActionForKeyStroke(KeyStroke.getKeyStroke(key))
                .actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, key));
    }

    private static long redPixels(BufferedImage picture, JTextField field) {
        Rectangle place = field.getBounds();
        int left = place.x * SCALE;
        int top = place.y * SCALE;
        int[] pixels =
                picture.getRGB(left, top, place.width * SCALE, place.height * SCALE, null, 0, place.width * SCALE);
        return IntStream.of(pixels)
                .filter(pixel -> pixel == MistakeBorder.RED.getRGB())
                .count();
    }
}
