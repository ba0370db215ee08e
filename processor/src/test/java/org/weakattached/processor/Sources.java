package org.weakattached.processor;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.runtime.generated.WeakKeyTable;

/** Test sources, and the compiler as a strict user calls it. */
public final class Sources {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src", "test", "resources");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private Sources() {}

    static Path folder(String name) {
        return RESOURCES.resolve(name);
    }

    static List<Path> foldersIn(Path folder) {
        return list(folder, Files::isDirectory);
    }

    /**
     * Returns the cases in a folder of the resources, or only the one that {@code -Dgolden=} or {@code -Drefusal=} names.
     */
    static List<Path> chosenCases(String folder) {
        String chosen = System.getProperty(folder.replaceFirst("s$", ""), "");
        List<Path> cases = foldersIn(folder(folder)).stream()
                .filter(each -> chosen.isEmpty() || each.endsWith(chosen))
                .toList();
        assertThat(cases).as("cases of %s named \"%s\"", folder, chosen).isNotEmpty();
        return cases;
    }

    static List<Path> javaFilesIn(Path folder) {
        return list(folder, path -> path.toString().endsWith(".java"));
    }

    private static List<Path> list(Path folder, Predicate<Path> filter) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(filter).sorted().collect(toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaFileObject> read(Path folder) {
        return javaFilesIn(folder).stream().map(Sources::source).collect(toList());
    }

    static JavaFileObject source(Path file) {
        return source(file.getFileName().toString().replace(".java", ""), text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaFileObject source(String name, String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return JavaFileObjects.forSourceString(matcher.find() ? matcher.group(1) + "." + name : name, text);
    }

    /** Compiles with every warning an error, against nothing but what a user has. */
    static Compilation compile(List<JavaFileObject> sources) {
        return strict(true).withProcessors(new WeakAttachedProcessor()).compile(sources);
    }

    static Compilation compileWithoutJSpecify(List<JavaFileObject> sources) {
        return strict(false).withProcessors(new WeakAttachedProcessor()).compile(sources);
    }

    /** Returns the compiler of the JDK that runs the test, with nothing but what a user has. */
    static Compiler forUserOfThisJava(boolean withJSpecify, String... options) {
        return withOptions(withJSpecify, List.of((Object[]) options));
    }

    /** Returns the compiler of the JDK that runs the test, with the user's class path and the tests' own. */
    public static Compiler forThisJava(String... options) {
        List<File> classPath = userClassPath(true);
        classPath.add(fileOf(Sources.class));
        return Compiler.javac().withOptions((Object[]) options).withClasspath(classPath);
    }

    static Compiler strict(boolean withJSpecify) {
        return lenient(withJSpecify, "-Xlint:all,-processing", "-Werror");
    }

    static Compilation compileWith(Processor processor, List<JavaFileObject> sources) {
        return lenient(true).withProcessors(processor).compile(sources);
    }

    static Compiler lenient(boolean withJSpecify, String... options) {
        return withOptions(withJSpecify, release17(options));
    }

    /** Returns a compiler that sees what was compiled into the folder, too. */
    static Compiler lenient(Path compiledBefore, String... options) {
        List<File> classPath = userClassPath(true);
        classPath.add(compiledBefore.toFile());
        return Compiler.javac().withOptions(release17(options)).withClasspath(classPath);
    }

    /** Compiles some file without the processor into the folder, and others after it with the processor. */
    static Compilation compileAfter(Path folder, JavaFileObject before, List<JavaFileObject> after, String... options)
            throws IOException {
        for (JavaFileObject file : lenient(true, "-proc:none").compile(before).generatedFiles()) {
            Path path = folder.resolve(file.getName().substring("/CLASS_OUTPUT/".length()));
            Files.createDirectories(path.getParent());
            try (InputStream in = file.openInputStream()) {
                Files.copy(in, path);
            }
        }
        Compiler compiler = lenient(folder, options);
        return compiler.withProcessors(new WeakAttachedProcessor()).compile(after);
    }

    private static List<Object> release17(String... options) {
        List<Object> all = new ArrayList<>(List.of("--release", "17"));
        all.addAll(List.of(options));
        return all;
    }

    private static Compiler withOptions(boolean withJSpecify, List<Object> options) {
        return Compiler.javac().withOptions(options).withClasspath(userClassPath(withJSpecify));
    }

    private static List<File> userClassPath(boolean withJSpecify) {
        List<File> classPath = new ArrayList<>(List.of(fileOf(AttachedTo.class), fileOf(WeakKeyTable.class)));
        if (withJSpecify) {
            classPath.add(fileOf(Nullable.class));
        }
        return classPath;
    }

    /** Returns where a class was loaded from. */
    public static File fileOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a file of any compiler: the objects of some for files do not know their encoding. */
    static String textOf(JavaFileObject file) {
        if ("file".equals(file.toUri().getScheme())) {
            return text(Path.of(file.toUri()));
        }
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
