package org.weakattached.examples.syntaxtree;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses files with the JDK's compiler. A file that does not parse is told apart and hurts no other. */
final class Parser {
    /** The compiler's parser calls itself for what is nested, deeper than an ordinary stack allows. */
    private static final long STACK = 64L << 20;

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", Integer.toString(Integer.MAX_VALUE));

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Map<Path, String> broken = new TreeMap<>();
    private final Progress progress;

    Parser(Progress progress) {
        this.progress = progress;
    }

    /** Why which files did not parse, of all that were parsed so far. */
    Map<Path, String> broken() {
        return broken;
    }

    /** The trees of those of the files that parse. */
    List<ParsedFile> parse(List<Path> files) throws IOException, InterruptedException {
        FutureTask<List<ParsedFile>> parsing = new FutureTask<>(() -> parseAll(files));
        new Thread(null, parsing, "parser", STACK).start();
        try {
            return parsing.get();
        } catch (ExecutionException e) {
            return afterFailure(e, files);
        }
    }

    /** The compiler gave up on all of them for one that is too much for it: halves until that one is alone. */
    private List<ParsedFile> afterFailure(Throwable failure, List<Path> files)
            throws IOException, InterruptedException {
        Throwable origin = origin(failure);
        if (origin instanceof OutOfMemoryError e) {
            throw e;
        }
        if (files.size() == 1) {
            String problem = origin instanceof StackOverflowError ? "nested too deeply" : origin.toString();
            broken.put(files.get(0), problem);
            return List.of();
        }
        int half = files.size() / 2;
        List<ParsedFile> parsed = new ArrayList<>(parse(files.subList(0, half)));
        parsed.addAll(parse(files.subList(half, files.size())));
        return parsed;
    }

    private static Throwable origin(Throwable failure) {
        Throwable origin = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            origin = cause;
        }
        return origin;
    }

    private List<ParsedFile> parseAll(List<Path> files) throws IOException {
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(this::note, Locale.ROOT, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    this::note,
                    OPTIONS,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.addTaskListener(new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                    progress.count("parsed");
                }
            });
            return intact(task.parse(), Trees.instance(task).getSourcePositions());
        }
    }

    private List<ParsedFile> intact(Iterable<? extends CompilationUnitTree> units, SourcePositions positions) {
        List<ParsedFile> parsed = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            ParsedFile file = new ParsedFile(unit, positions);
            if (!broken.containsKey(file.path())) {
                parsed.add(file);
            }
        }
        return parsed;
    }

    /** Notes the first error of a file. */
    private void note(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR && file != null) {
            String message =
                    diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
            String problem = "line " + diagnostic.getLineNumber() + ": " + message;
            broken.putIfAbsent(Path.of(file.toUri()), problem);
        }
    }
}
