package org.weakattached.examples.swing;

import java.awt.event.ActionEvent;
import javax.swing.Action;
import javax.swing.JTextField;
import javax.swing.text.DefaultEditorKit;

/** Does with a text field what a keyboard does, key by key, in the event dispatch thread. */
final class Typist {
    private Typist() {}

    static void type(JTextField field, String text) {
        Action typed = field.getKeymap().getDefaultAction();
        text.chars().forEach(key -> press(field, typed, Character.toString(key)));
    }

    static void erase(JTextField field) {
        press(field, field.getActionMap().get(DefaultEditorKit.deletePrevCharAction), "\b");
    }

    private static void press(JTextField field, Action action, String key) {
        action.actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, key));
    }
}
