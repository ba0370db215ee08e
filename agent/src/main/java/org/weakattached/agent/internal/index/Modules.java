package org.weakattached.agent.internal.index;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modules that the program was started with, but not those of Java. */
final class Modules {
    private final Found found;
    private final ClassPath files;

    Modules(Found found, ClassPath files) {
        this.found = found;
        this.files = files;
    }

    /** Reads all of them. */
    void readAll() {
        for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
            ModuleReference reference = module.reference();
            URI location = reference.location().orElse(null);
            if (!isOfJava(module.name(), location)) {
                read(reference, location);
            }
        }
    }

    /** A run-time image may have modules of the application, too. */
    private static boolean isOfJava(String name, @Nullable URI location) {
        return (name.startsWith("java.") || name.startsWith("jdk."))
                && (location == null || "jrt".equals(location.getScheme()));
    }

    private void read(ModuleReference reference, @Nullable URI location) {
        // Surefire patches the tests into the module that they test. Nothing else tells so, and reading modules as such
        // takes longer.
        boolean isPatched = reference.toString().contains("(patched)");
        if (location != null && "file".equals(location.getScheme()) && !isPatched) {
            files.readModule(new File(location.getPath()));
            return;
        }
        try (ModuleReader reader = reference.open()) {
            for (Iterator<String> names = reader.list().iterator(); names.hasNext(); ) {
                String name = names.next();
                if (name.startsWith(Found.FOLDER) && !name.endsWith("/")) {
                    readResource(reference, reader, name);
                }
            }
        } catch (IOException | RuntimeException e) {
            found.failed(reference.toString(), e);
        }
    }

    private void readResource(ModuleReference reference, ModuleReader reader, String name) throws IOException {
        Optional<InputStream> resource = reader.open(name);
        if (resource.isPresent()) {
            try (InputStream content = resource.get()) {
                found.read(reference.descriptor().name() + "/" + name, content.readAllBytes());
            }
        }
    }
}
