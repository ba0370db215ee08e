package org.weakattached.examples.swing;

import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.WindowConstants;

/** A form of ordinary components, to be made and used in the event dispatch thread. */
final class OrderForm {
    private static final Color PAPER = new Color(0xF7, 0xF8, 0xFA);
    private static final Color INK = new Color(0x37, 0x47, 0x4F);
    private static final Insets TITLE = new Insets(0, 0, 14, 0);
    private static final Insets LABEL = new Insets(0, 0, 0, 16);
    private static final Insets FIELD = new Insets(0, 0, 0, 0);
    private static final Insets NOTE = new Insets(1, 4, 5, 0);
    private static final Insets BUTTON = new Insets(6, 0, 0, 0);

    private final JPanel panel = new JPanel(new GridBagLayout());
    private final JButton order = new JButton("Place order");
    private final List<JTextField> fields = new ArrayList<>();

    final JTextField name;
    final JTextField mail;
    final JTextField cheese;
    final JTextField wheels;
    final JTextField day;

    private int row;

    OrderForm() {
        panel.setBackground(PAPER);
        panel.setBorder(BorderFactory.createEmptyBorder(20, 26, 20, 26));
        addTitle("Order a wheel of cheese");
        name = addField("Name", Rule.PRESENT);
        mail = addField("E-mail", Rule.E_MAIL);
        cheese = addField("Cheese", Rule.oneOf(List.of("Brie", "Parmesan", "Red Leicester", "Tilsit")));
        wheels = addField("Wheels", Rule.upTo(99));
        day = addField("Deliver on", Rule.DATE);
        add(order, 1, BUTTON);
    }

    /** Opens a window with a form to type into by hand. */
    static OrderForm show() throws UnsupportedLookAndFeelException {
        Look.install();
        OrderForm form = new OrderForm();
        JFrame window = new JFrame("WeakAttached");
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        window.add(form.panel);
        window.pack();
        window.setLocationRelativeTo(null);
        window.setVisible(true);
        return form;
    }

    private void addTitle(String text) {
        JLabel title = label(text);
        title.setFont(title.getFont().deriveFont(Font.BOLD, 18f));
        add(title, 0, TITLE);
        row++;
    }

    private JTextField addField(String text, Rule rule) {
        JTextField field = new JTextField(24);
        JLabel note = new JLabel();
        note.setForeground(MistakeBorder.RED);
        note.setFont(note.getFont().deriveFont(11f));
        add(label(text), 0, LABEL);
        add(field, 1, FIELD);
        row++;
        add(note, 1, NOTE);
        row++;
        fields.add(field);
        Check.attach(field, note, rule, this::update);
        watch(field);
        return field;
    }

    private static JLabel label(String text) {
        JLabel label = new JLabel(text);
        label.setForeground(INK);
        return label;
    }

    private void add(JComponent component, int column, Insets insets) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.gridwidth = column == 0 && row == 0 ? 2 : 1;
        place.anchor = GridBagConstraints.LINE_END;
        place.fill = component == order ? GridBagConstraints.NONE : GridBagConstraints.HORIZONTAL;
        place.insets = insets;
        panel.add(component, place);
    }

    private static void watch(JTextField field) {
        Undo.watch(field.getDocument());
        bind(field, "control Z", () -> Undo.undo(field.getDocument()));
        bind(field, "control Y", () -> Undo.redo(field.getDocument()));
    }

    private static void bind(JTextField field, String key, Runnable action) {
        field.registerKeyboardAction(event -> action.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_FOCUSED);
    }

    private void update() {
        order.setEnabled(mistakes() == 0);
    }

    /** Returns how many fields have a mistake. */
    long mistakes() {
        return fields.stream()
                .filter(field -> ValidationAccessors.getMistake(field) != null)
                .count();
    }

    List<JTextField> fields() {
        return List.copyOf(fields);
    }

    JButton orderButton() {
        return order;
    }

    JPanel panel() {
        return panel;
    }
}
