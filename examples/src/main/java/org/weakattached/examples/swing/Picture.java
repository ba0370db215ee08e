package org.weakattached.examples.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** Paints components that are in no window. */
final class Picture {
    private Picture() {}

    /** Gives a component its preferred size, and paints it so many times as large. */
    static BufferedImage of(JComponent component, int scale) {
        component.setSize(component.getPreferredSize());
        layOut(component);
        BufferedImage image = new BufferedImage(
                component.getWidth() * scale, component.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        component.print(graphics);
        graphics.dispose();
        return image;
    }

    /** Does what a window would do: without one, {@link Container#validate} does nothing. */
    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
