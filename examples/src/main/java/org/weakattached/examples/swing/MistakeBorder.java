package org.weakattached.examples.swing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.border.Border;

/** The usual border of a field with a red line around it. */
record MistakeBorder(Border usual) implements Border {
    static final Color RED = new Color(0xC6, 0x28, 0x28);

    private static final float WIDTH = 1.6f;

    @Override
    public void paintBorder(Component field, Graphics graphics, int x, int y, int width, int height) {
        usual.paintBorder(field, graphics, x, y, width, height);
        Graphics2D line = (Graphics2D) graphics.create();
        line.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        line.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        line.setColor(RED);
        line.setStroke(new BasicStroke(WIDTH));
        line.draw(new RoundRectangle2D.Float(x + 1, y + 1, width - 2, height - 2, 5, 5));
        line.dispose();
    }

    @Override
    public Insets getBorderInsets(Component field) {
        return usual.getBorderInsets(field);
    }

    @Override
    public boolean isBorderOpaque() {
        return false;
    }
}
