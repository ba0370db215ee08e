package org.weakattached.agent.internal.index;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Folders and jars, and what the manifests of the jars add to them. Each is read once. */
final class ClassPath {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Found found;
    private final Set<File> seen = new HashSet<>();
    private final Deque<File> waiting = new ArrayDeque<>();

    ClassPath(Found found) {
        this.found = found;
    }

    /** Reads what a class path names; an element without a name is the current folder. */
    void readAll(String path) {
        if (path.isEmpty()) {
            return;
        }
        for (String element : path.split(File.pathSeparator, -1)) {
            add(new File(element));
        }
        readWaiting(true);
    }

    /** Reads a folder or jar of a module path, where manifests add nothing. */
    void readModule(File element) {
        add(element);
        readWaiting(false);
    }

    private void add(File element) {
        File absolute = element.getAbsoluteFile();
        if (seen.add(absolute)) {
            waiting.add(absolute);
        }
    }

    private void readWaiting(boolean follow) {
        for (File next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                if (next.isFile()) {
                    readJar(next, follow);
                } else {
                    readFolder(new File(next, Found.FOLDER));
                }
            } catch (IOException | RuntimeException e) {
                found.failed(next.toString(), e);
            }
        }
    }

    private void readFolder(File folder) throws IOException {
        File[] files = folder.listFiles();
        if (files != null) {
            for (File file : files) {
                if (file.isFile()) {
                    readFile(file);
                }
            }
        }
    }

    private void readFile(File file) throws IOException {
        try (InputStream content = new FileInputStream(file)) {
            found.read(file.toString(), content.readAllBytes());
        }
    }

    private void readJar(File jar, boolean follow) throws IOException {
        try (Archive archive = Archive.open(jar)) {
            archive.forEach("META-INF/", new Archive.Visitor() {
                @Override
                public void visit(String name, int entry) throws IOException {
                    if (name.startsWith(Found.FOLDER) && !name.endsWith("/")) {
                        found.read(jar + "!/" + name, archive.content(entry));
                    } else if (follow && name.equals(MANIFEST)) {
                        follow(jar, archive.content(entry));
                    }
                }
            });
        }
    }

    /** As the class loader follows it; few manifests have it, and only those are parsed. */
    private void follow(File jar, byte[] manifest) throws IOException {
        if (!new String(manifest, StandardCharsets.ISO_8859_1).contains(Attributes.Name.CLASS_PATH.toString())) {
            return;
        }
        String path = new Manifest(new ByteArrayInputStream(manifest))
                .getMainAttributes()
                .getValue(Attributes.Name.CLASS_PATH);
        StringTokenizer elements = new StringTokenizer(path == null ? "" : path);
        while (elements.hasMoreTokens()) {
            addRelative(jar, elements.nextToken());
        }
    }

    private void addRelative(File jar, String element) {
        try {
            URI resolved = jar.toURI().resolve(element);
            if ("file".equals(resolved.getScheme())) {
                add(new File(resolved.getPath()));
            }
        } catch (IllegalArgumentException e) {
            // No address, which the class loader leaves out as well.
        }
    }
}
