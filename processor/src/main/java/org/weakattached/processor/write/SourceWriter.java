package org.weakattached.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
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
        String text = file.toString(); // in one go: what a filer gives is slow to write to in pieces
        try (Writer writer = open(file)) {
            writer.write(text);
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(Problem.at(origin, Rule.WRITTEN_BEFORE, name));
        } catch (IOException e) {
            return Optional.of(Problem.at(origin, Rule.WRITE_FAILED, name, e.toString()));
        }
    }

    private Writer open(JavaFile file) throws IOException {
        TypeSpec type = file.typeSpec();
        String name = file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
        Element[] origins = type.originatingElements().toArray(new Element[0]);
        return filer.createSourceFile(name, origins).openWriter();
    }
}
