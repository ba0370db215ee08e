package org.weakattached.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Writes generated files. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes the file unless that was done before, as happens in incremental builds of IDEs. */
    public Optional<Problem> write(JavaFile file, Element origin) {
        String name = file.typeSpec().name();
        try {
            file.writeTo(filer);
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(Problem.at(origin, Rule.WRITTEN_BEFORE, name));
        } catch (IOException e) {
            return Optional.of(Problem.at(origin, Rule.WRITE_FAILED, name, e.toString()));
        }
    }
}
