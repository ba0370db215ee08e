package org.weakattached.processor.fuzz;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.Classes;
import org.weakattached.processor.Sources;
import org.weakattached.processor.WeakAttachedProcessor;

/** What the compiler made of examples, and said of them. */
final class Compiled {
    private final Compilation compilation;
    private final List<Complaint> complaints;
    private @Nullable Classes classes;

    private Compiled(Compiler compiler, Stream<JavaFileObject> sources) {
        compilation = compiler.compile(sources.toList());
        complaints = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Complaint::of)
                .toList();
    }

    /** Shows what is to be said of the examples anyhow. */
    static Compiled withoutProcessor(List<Example> examples) {
        return new Compiled(Sources.forThisJava("-Xlint:all", "-proc:none"), sources(examples));
    }

    static Compiled asFarAsTheProcessor(List<Example> examples) {
        return new Compiled(
                Sources.forThisJava("-proc:only").withProcessors(new WeakAttachedProcessor()), sources(examples));
    }

    static Compiled withUses(List<Example> examples) {
        Stream<JavaFileObject> uses =
                examples.stream().map(example -> JavaFileObjects.forSourceString(example.useClass(), example.use()));
        return new Compiled(
                Sources.forThisJava("-Xlint:all,-processing").withProcessors(new WeakAttachedProcessor()),
                Stream.concat(sources(examples), uses));
    }

    private static Stream<JavaFileObject> sources(List<Example> examples) {
        return examples.stream()
                .flatMap(example -> example.user().entrySet().stream()
                        .map(file -> JavaFileObjects.forSourceString(
                                example.pack() + "." + file.getKey(), file.getValue())));
    }

    List<Complaint> complaintsAbout(Example example) {
        return complaints.stream().filter(complaint -> complaint.isIn(example)).toList();
    }

    List<Complaint> errorsIn(Example example) {
        return complaintsAbout(example).stream().filter(Complaint::isError).toList();
    }

    @Nullable Object run(Example example) throws Throwable {
        if (classes == null) {
            classes = new Classes(compilation);
        }
        return classes.run(example.useClass());
    }
}
