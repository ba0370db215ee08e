package org.weakattached.examples.swing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Finds out whether text can be painted, which servers are not always made for. */
final class Fonts {
    private Fonts() {}

    /** Returns why no text can be painted, or nothing if it can. */
    static Optional<String> problem() {
        try {
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).stringWidth("text");
            graphics.dispose();
            return Optional.empty();
        } catch (RuntimeException | Error e) { // of many kinds, up to an Error that is nothing else
            return Optional.of(
                    "This JDK finds no fonts to paint text with. Install fontconfig and a font. It says: " + e);
        }
    }
}
