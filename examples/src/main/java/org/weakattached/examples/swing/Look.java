package org.weakattached.examples.swing;

import java.awt.Font;
import java.awt.RenderingHints;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.FontUIResource;
import javax.swing.plaf.nimbus.NimbusLookAndFeel;

/** The look of the form, which is the same with and without a display. */
final class Look {
    private Look() {}

    /** Has components look like this that are made from now on. */
    static void install() throws UnsupportedLookAndFeelException {
        UIManager.put("defaultFont", new FontUIResource(Font.SANS_SERIF, Font.PLAIN, 13));
        UIManager.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        UIManager.setLookAndFeel(new NimbusLookAndFeel());
    }
}
