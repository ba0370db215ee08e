package org.weakattached.examples.syntaxtree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Java files below a folder. Hidden folders, and what a build made beside its {@code pom.xml}, are left out. */
final class Sources extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    private Sources(Path root) {
        this.root = root;
    }

    /** Looks for them below {@code folder}, which exists. */
    static Sources below(Path folder) throws IOException {
        Sources sources = new Sources(folder.toRealPath());
        Files.walkFileTree(sources.root, sources);
        sources.files.sort(Comparator.comparing(SourceFile::path));
        return sources;
    }

    /** The folder of the multi-module project that {@code start} is in, if it is in one. */
    static @Nullable Path project(Path start) throws IOException {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path pom = folder.resolve("pom.xml");
            if (Files.isRegularFile(pom) && Files.readString(pom).contains("<modules>")) {
                return folder;
            }
        }
        return null;
    }

    /** Lists of files, in their order, of about {@code bytes} together: one list can be held in memory as trees. */
    List<List<SourceFile>> batches(long bytes) {
        List<List<SourceFile>> batches = new ArrayList<>();
        long room = 0;
        for (SourceFile file : files) {
            if (batches.isEmpty() || room < file.bytes()) {
                batches.add(new ArrayList<>());
                room = bytes;
            }
            batches.get(batches.size() - 1).add(file);
            room -= file.bytes();
        }
        return batches;
    }

    Path root() {
        return root;
    }

    int count() {
        return files.size();
    }

    List<Path> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && (isHidden(folder) || isBuilt(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path folder) {
        return folder.getFileName().toString().startsWith(".");
    }

    private static boolean isBuilt(Path folder) {
        return folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".java")) {
            files.add(new SourceFile(file, attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable.add(file);
        return FileVisitResult.CONTINUE;
    }
}
