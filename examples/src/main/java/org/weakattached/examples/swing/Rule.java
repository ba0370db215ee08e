package org.weakattached.examples.swing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a text. */
@FunctionalInterface
interface Rule {
    /** At least one character. */
    Rule PRESENT = text -> text.isBlank() ? "Please say who you are." : null;

    /** Somebody at some place. */
    Rule E_MAIL = text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? null : "An e-mail address has an @ in it.";

    /** A day of the calendar. */
    Rule DATE = Rule::checkDate;

    /** Returns the mistake, or null if there is none. */
    @Nullable String mistake(String text);

    /** One of these texts. */
    static Rule oneOf(List<String> texts) {
        return text -> texts.contains(text) ? null : "We have " + String.join(", ", texts) + ".";
    }

    /** A number from 1 on. */
    static Rule upTo(int most) {
        return text -> text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= most
                ? null
                : "A number from 1 to " + most + ", please.";
    }

    private static @Nullable String checkDate(String text) {
        try {
            LocalDate.parse(text);
            return null;
        } catch (DateTimeException e) {
            return "There is no such day in the calendar.";
        }
    }
}
