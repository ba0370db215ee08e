package org.weakattached.processor.fuzz;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.Classes;
import org.weakattached.processor.Findings;
import org.weakattached.processor.Sources;
import org.weakattached.processor.WeakAttachedProcessor;

/** What the compiler made of examples, and said of them. */
final class Compiled {
    static final boolean ECLIPSE = System.getProperty("fuzz.compiler", "").equals("eclipse");
    private static final String ONLY_USERS = "-proc:none";

    private final List<Complaint> complaints;
    private final Supplier<Classes> classes;
    private @Nullable Classes loaded;

    private Compiled(List<Complaint> complaints, Supplier<Classes> classes) {
        this.complaints = complaints;
        this.classes = classes;
    }

    /** Shows what is to be said of the examples anyhow. */
    static Compiled withoutProcessor(List<Example> examples) {
        return ECLIPSE
                ? byEclipse(sources(examples), ONLY_USERS)
                : byThisJava(sources(examples), Findings.options(Findings.DOCUMENTATION, ONLY_USERS));
    }

    static Compiled asFarAsTheProcessor(List<Example> examples) {
        return ECLIPSE ? byEclipse(sources(examples), "-proc:only") : byThisJava(sources(examples), "-proc:only");
    }

    /** Shows all that is said of the examples, and of what is generated from them. */
    static Compiled inspected(List<Example> examples) {
        return ECLIPSE
                ? byEclipse(withUses(examples)).onlyOfGenerated()
                : byThisJava(withUses(examples), Findings.options(Findings.DOCUMENTATION, "-Xlint:-processing"));
    }

    static Compiled readyToRun(List<Example> examples) {
        return ECLIPSE ? byEclipse(withUses(examples)) : byThisJava(withUses(examples), "-nowarn");
    }

    private static Compiled byEclipse(Map<String, String> sources, String... options) {
        Eclipse.Result result = Eclipse.compile(sources, List.of(options));
        return new Compiled(result.complaints(), result::classes);
    }

    private static Compiled byThisJava(Map<String, String> sources, String... options) {
        Compiler compiler = Sources.forThisJava(options);
        boolean processing = !List.of(options).contains(ONLY_USERS);
        Compilation compilation = (processing ? compiler.withProcessors(new WeakAttachedProcessor()) : compiler)
                .compile(sources.entrySet().stream()
                        .map(file -> JavaFileObjects.forSourceString(file.getKey(), file.getValue()))
                        .toList());
        List<Complaint> complaints = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Complaint::of)
                .toList();
        return new Compiled(complaints, () -> new Classes(compilation));
    }

    /** Leaves out what is merely a matter of style of those who use it. */
    private Compiled onlyOfGenerated() {
        return new Compiled(
                complaints.stream()
                        .filter(complaint -> complaint.isError() || complaint.isInGenerated())
                        .toList(),
                classes);
    }

    private static Map<String, String> withUses(List<Example> examples) {
        Map<String, String> sources = sources(examples);
        examples.forEach(example -> sources.put(example.useClass(), example.use()));
        return sources;
    }

    private static Map<String, String> sources(List<Example> examples) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Example example : examples) {
            example.user().forEach((name, text) -> sources.put(example.pack() + "." + name, text));
        }
        return sources;
    }

    List<Complaint> complaintsAbout(Example example) {
        return complaints.stream().filter(complaint -> complaint.isIn(example)).toList();
    }

    List<Complaint> errorsIn(Example example) {
        return complaintsAbout(example).stream().filter(Complaint::isError).toList();
    }

    @Nullable Object run(Example example) throws Throwable {
        if (loaded == null) {
            loaded = classes.get();
        }
        return loaded.run(example.useClass());
    }
}
