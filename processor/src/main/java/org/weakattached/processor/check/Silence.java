package org.weakattached.processor.check;

import javax.lang.model.element.Element;
import org.weakattached.processor.problem.Rule;

/** Finds out whether the user has silenced a warning at an element or around it. */
final class Silence {
    private Silence() {}

    static boolean of(Element element, Rule rule) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            boolean silenced = Annotations.find(e, SuppressWarnings.class.getName())
                    .filter(mirror -> Annotations.texts(mirror, "value").contains("weakattached:" + rule.code()))
                    .isPresent();
            if (silenced) {
                return true;
            }
        }
        return false;
    }
}
