package org.weakattached.processor.write;

import java.io.IOException;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Names modules to the filer where it asks for them: where more than one is compiled, the name of a package may not tell which. */
final class Modules {
    private final Elements elements;

    Modules(Elements elements) {
        this.elements = elements;
    }

    /** Opens a file that comes from the element, by its module and a slash if the filer needs those. */
    <T> T open(Element origin, Opening<T> opening) throws IOException {
        try {
            return opening.open("");
        } catch (FilerException e) {
            ModuleElement module = elements.getModuleOf(origin);
            if (module == null || module.isUnnamed()) {
                throw e;
            }
            return opening.open(module.getQualifiedName() + "/");
        }
    }

    interface Opening<T> {
        T open(String module) throws IOException;
    }
}
