package org.weakattached.examples.swing;

import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.border.Border;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * Checks a text field whenever its text changes: outlines it where there is a mistake, and says which in a label beside it.
 *
 * <p>It is attached to the field that it refers to, which in a weak table would keep both for ever.
 */
final class Check implements DocumentListener {
    private final JTextField field;
    private final JLabel note;
    private final Rule rule;
    private final Runnable afterwards;
    private final Border usual;

    private Check(JTextField field, JLabel note, Rule rule, Runnable afterwards) {
        this.field = field;
        this.note = note;
        this.rule = rule;
        this.afterwards = afterwards;
        usual = field.getBorder();
    }

    /** Has a field checked from now on. */
    static void attach(JTextField field, JLabel note, Rule rule, Runnable afterwards) {
        Check check = new Check(field, note, rule, afterwards);
        ValidationAccessors.setCheck(field, check);
        field.getDocument().addDocumentListener(check);
        check.run();
    }

    private void run() {
        String mistake = rule.mistake(field.getText());
        ValidationAccessors.setMistake(field, mistake);
        field.setBorder(mistake == null ? usual : new MistakeBorder(usual));
        note.setText(mistake == null ? " " : mistake);
        afterwards.run();
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        run();
    }
}
