package org.weakattached.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

/**
 * Writes the index of hosts that may get a slot: one file for each extension, which comes from that alone, so that incremental builds
 * know what to do with it.
 */
public final class IndexWriter {
    private static final String FOLDER = "META-INF/weakattached/";

    private final Filer filer;
    private final Modules modules;

    public IndexWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.modules = new Modules(elements);
    }

    /** Writes the file of an extension, where it is complete and the agent has anything to do for its hosts. */
    public Optional<Problem> write(Extension extension) {
        return extension.broken() ? Optional.empty() : extension.index().flatMap(line -> write(extension, line));
    }

    private Optional<Problem> write(Extension extension, String line) {
        String name = FOLDER + extension.type().reflectionName();
        try (OutputStream file = modules.open(extension.origin(), module -> open(module, name, extension))) {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(Problem.at(extension.origin(), Rule.WRITTEN_BEFORE, name));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.of(Problem.at(extension.origin(), Rule.INDEX_FAILED, name, e.toString()));
        }
    }

    private OutputStream open(String module, String name, Extension extension) throws IOException {
        return filer.createResource(StandardLocation.CLASS_OUTPUT, module, name, extension.origin())
                .openOutputStream();
    }
}
