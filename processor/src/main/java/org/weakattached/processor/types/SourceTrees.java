package org.weakattached.processor.types;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The source of elements, where the compiler is javac and shows it. In a Java without javac, even its classes are missing. */
public final class SourceTrees {
    private final ProcessingEnvironment environment;
    private @Nullable Trees trees;
    private boolean unavailable;

    public SourceTrees(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Answers a question that mentions classes of javac, or gives the other answer where there are none. */
    public <T> T ask(Supplier<T> question, T otherwise) {
        if (unavailable) {
            return otherwise;
        }
        try {
            return question.get();
        } catch (LinkageError e) {
            unavailable = true;
            return otherwise;
        }
    }

    /** Returns where an element stands in its source. */
    public Optional<TreePath> of(Element element) {
        return trees().map(each -> each.getPath(element));
    }

    /** Returns javac's view of sources. */
    public Optional<Trees> trees() {
        if (trees == null && !unavailable) {
            try {
                trees = Trees.instance(environment);
            } catch (IllegalArgumentException e) {
                unavailable = true; // the environment is another compiler's, or wrapped
            }
        }
        return Optional.ofNullable(trees);
    }
}
