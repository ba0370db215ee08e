package org.weakattached.examples.swing;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JTextField;
import javax.swing.text.Document;
import org.weakattached.examples.Collector;

/** Types into a form, undoes some of it, paints it, and waits until all of it is collected. */
final class Session {
    private static final int SCALE = 2;

    private final PrintStream out;
    private final Path picture;

    Session(PrintStream out, Path picture) {
        this.out = out;
        this.picture = picture;
    }

    void run() throws Exception {
        out.println("An order form, typed into by a program");
        List<WeakReference<?>> parts = EventThread.call(this::order);
        long wait = Collector.await("the form is gone", () -> parts.stream().allMatch(part -> part.refersTo(null)))
                .toMillis();
        print("collected", "%d fields, documents, checks and undo stacks, %d ms after the form", parts.size(), wait);
    }

    private List<WeakReference<?>> order() throws Exception {
        Look.install();
        OrderForm form = new OrderForm();
        fill(form);
        paint(form);
        return form.fields().stream().flatMap(Session::parts).toList();
    }

    private void fill(OrderForm form) {
        Typist.type(form.name, "Wallace");
        report("name", form.name);
        Typist.type(form.mail, "wallace(at)wensleydale.example");
        report("e-mail", form.mail);
        Typist.type(form.cheese, "Bri de Meaux");
        report("cheese", form.cheese);
        undo(form.cheese, " de Meaux".length());
        Typist.type(form.cheese, "e");
        report("", form.cheese);
        Typist.type(form.wheels, "dozens");
        report("wheels", form.wheels);
        undo(form.wheels, "dozens".length());
        Typist.type(form.wheels, "12");
        report("", form.wheels);
        Typist.type(form.day, "2026-02-30");
        report("day", form.day);
        print("mistakes", "%d of %d fields", form.mistakes(), form.fields().size());
    }

    private void undo(JTextField field, int times) {
        Document document = field.getDocument();
        for (int i = 0; i < times; i++) {
            Undo.undo(document);
        }
        print("", "\"%s\", after %d edits were undone", field.getText(), HistoryAccessors.getUndone(document));
    }

    private void report(String what, JTextField field) {
        String mistake = ValidationAccessors.getMistake(field);
        print(what, "\"%s\"%s", field.getText(), mistake == null ? "" : ": " + mistake);
    }

    private void paint(OrderForm form) throws IOException {
        Files.createDirectories(picture.toAbsolutePath().getParent());
        ImageIO.write(Picture.of(form.panel(), SCALE), "png", picture.toFile());
        print("picture", "%s", picture);
    }

    /** What must go together: each of them refers to another. */
    private static Stream<WeakReference<?>> parts(JTextField field) {
        Document document = field.getDocument();
        return Stream.of(
                        field,
                        Objects.requireNonNull(ValidationAccessors.getCheck(field)),
                        document,
                        HistoryAccessors.getEdits(document))
                .map(WeakReference::new);
    }

    private void print(String what, String format, Object... values) {
        out.printf("  %-12s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
