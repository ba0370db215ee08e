package org.weakattached.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/** Writes generated files. */
public final class SourceWriter {
    private final Filer filer;
    private final Modules modules;

    public SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.modules = new Modules(elements);
    }

    /**
     * Writes the file unless that was done before, as happens in incremental builds of IDEs.
     *
     * @param twin another file that was written, or will be, whose name differs in case only
     */
    public Optional<Problem> write(JavaFile file, Element origin, Optional<String> twin) {
        String name = file.typeSpec().name();
        if (twin.isPresent() && exists(file)) {
            return Optional.of(Problem.at(origin, Rule.ACCESSORS_ALIKE, name, twin.get()));
        }
        String text = file.toString(); // in one go: what a filer gives is slow to write to in pieces
        try (Writer writer = modules.open(origin, module -> open(file, module))) {
            writer.write(text);
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(Problem.at(origin, Rule.WRITTEN_BEFORE, name));
        } catch (IOException e) {
            return Optional.of(Problem.at(origin, Rule.WRITE_FAILED, name, e.toString()));
        }
    }

    /** Returns whether there is a file of the name, though nobody wrote it yet: it is the one of the twin. */
    private boolean exists(JavaFile file) {
        try {
            String source = file.typeSpec().name() + ".java";
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, file.packageName(), source)
                            .getLastModified()
                    != 0;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    private Writer open(JavaFile file, String module) throws IOException {
        TypeSpec type = file.typeSpec();
        String name = file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
        Element[] origins = type.originatingElements().toArray(new Element[0]);
        return filer.createSourceFile(module + name, origins).openWriter();
    }
}
