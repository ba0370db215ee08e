package org.weakattached.examples.swing;

import java.awt.GraphicsEnvironment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Has a form whose fields are checked, and whose edits can be undone, typed into and painted, and shows that what is attached goes
 * with it. With {@code --show} the form comes in a window instead.
 */
public final class Swing {
    private static final String SHOW = "--show";
    private static final int CANNOT = 2;

    private Swing() {}

    /** Paints the form into the file that is the only argument, or shows it, and exits with 2 where that cannot be done. */
    public static void main(String[] args) throws Exception {
        Optional<String> problem = run(args, System.out);
        if (problem.isPresent()) {
            System.err.println(problem.get());
            System.exit(CANNOT);
        }
    }

    /** Does what {@link #main} does, and returns what kept it from that. */
    static Optional<String> run(String[] args, PrintStream out) throws Exception {
        if (args.length != 1) {
            return Optional.of("Name a file for the picture of the form, or say " + SHOW + ".");
        }
        if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
            return Optional.of("This JDK has no Swing: it comes without the module java.desktop.");
        }
        return args[0].equals(SHOW) ? show() : paint(Path.of(args[0]), out);
    }

    private static Optional<String> paint(Path picture, PrintStream out) throws Exception {
        System.setProperty("java.awt.headless", "true"); // so that no window system is asked for anything
        Optional<String> problem = Fonts.problem();
        if (problem.isEmpty()) {
            new Session(out, picture).run();
        }
        return problem;
    }

    private static Optional<String> show() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.of("There is no display to show the form on. Name a file for its picture.");
        }
        EventThread.call(OrderForm::show);
        return Optional.empty();
    }
}
