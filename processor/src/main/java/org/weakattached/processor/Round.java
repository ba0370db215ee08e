package org.weakattached.processor;

import com.palantir.javapoet.JavaFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.check.AccessorsCycles;
import org.weakattached.processor.check.BackReferences;
import org.weakattached.processor.check.Checked;
import org.weakattached.processor.check.Claims;
import org.weakattached.processor.check.DefaultsCheck;
import org.weakattached.processor.check.ExtensionCheck;
import org.weakattached.processor.check.HiddenPackages;
import org.weakattached.processor.check.Level;
import org.weakattached.processor.check.Lookup;
import org.weakattached.processor.check.SuperclassCheck;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.ProblemPrinter;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.read.ExtensionReader;
import org.weakattached.processor.read.OptionsReader;
import org.weakattached.processor.types.Incomplete;
import org.weakattached.processor.write.IndexWriter;
import org.weakattached.processor.write.SourceWriter;

/** One round of the compiler: takes each class through the steps, and lets wait what mentions types that nobody wrote yet. */
final class Round {
    private final ProcessingEnvironment environment;
    private final Function<Extension, JavaFile> generator;
    private final Lookup lookup;
    private final BackReferences backReferences;
    private final Claims claims;
    private final DefaultsCheck defaultsCheck;
    private final boolean last;
    private final ExtensionReader reader;
    private final ProblemPrinter printer;
    private final List<ExtensionDeclaration> unresolved = new ArrayList<>();
    private final List<TypeElement> waiting = new ArrayList<>();
    private boolean hasWritten;

    Round(
            ProcessingEnvironment environment,
            Function<Extension, JavaFile> generator,
            Level level,
            Claims claims,
            DefaultsCheck defaultsCheck,
            boolean last) {
        this.environment = environment;
        this.generator = generator;
        this.lookup = new Lookup(environment);
        this.backReferences = new BackReferences(environment, level);
        this.claims = claims;
        this.defaultsCheck = defaultsCheck;
        this.last = last;
        this.reader = new ExtensionReader(environment);
        this.printer = new ProblemPrinter(environment.getMessager());
    }

    /** Takes what is annotated with {@code @AttachedDefaults}, used or not. */
    void processDefaults(Set<Element> places) {
        places.forEach(place -> reportingCrashes(
                place,
                () -> OptionsReader.defaultsOn(place)
                        .ifPresent(defaults -> defaultsCheck.check(defaults).forEach(printer::print))));
    }

    /** Returns the extensions that wait for the next round. */
    List<TypeElement> process(Set<TypeElement> types) {
        types.forEach(claims::note);
        types.forEach(type -> reportingCrashes(type, () -> process(type)));
        AccessorsCycles cycles = new AccessorsCycles(unresolved);
        unresolved.forEach(each -> reportingCrashes(each.type(), () -> process(each, cycles)));
        if (!last && !printer.hasFailed()) {
            return waiting;
        }
        waiting.forEach(type -> reportingCrashes(type, () -> generate(reader.readIncomplete(type))));
        return List.of();
    }

    /** Returns whether accessors were written. */
    boolean hasWritten() {
        return hasWritten;
    }

    private void reportingCrashes(Element at, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            printer.print(
                    Incomplete.isCompilers(e)
                            ? Problem.at(at, Rule.INCOMPLETE, at.toString(), String.valueOf(e.getMessage()))
                            : Problem.at(at, Rule.CRASH, at.toString(), trace(e)));
        }
    }

    private static String trace(Throwable crash) {
        StringWriter trace = new StringWriter();
        crash.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void process(TypeElement type) {
        if (!ExtensionReader.isExtension(type)) {
            SuperclassCheck.check(lookup, type, reader.readOwnFields(type)).forEach(printer::print);
            return;
        }
        Optional<ExtensionDeclaration> declaration = reader.read(type);
        if (declaration.isEmpty() && ExtensionReader.namesHost(type)) {
            waiting.add(type);
        } else if (declaration.isEmpty()) {
            generate(reader.readIncomplete(type));
        } else if (declaration.get().resolved()) {
            generate(declaration.get());
        } else {
            unresolved.add(declaration.get());
        }
    }

    private void process(ExtensionDeclaration declaration, AccessorsCycles cycles) {
        List<Problem> problems = cycles.of(declaration);
        problems.forEach(printer::print);
        if (problems.isEmpty()) {
            waiting.add(declaration.type());
        } else {
            generate(declaration);
        }
    }

    private void generate(ExtensionDeclaration declaration) {
        defaultsCheck.check(declaration).forEach(printer::print);
        Checked checked = ExtensionCheck.check(lookup, declaration, backReferences, claims);
        checked.problems().forEach(printer::print);
        checked.extension().ifPresent(this::write);
    }

    private void write(Extension extension) {
        JavaFile file = generator.apply(extension);
        Optional<Problem> hidden = extension.surroundings().hiddenPackages().isEmpty()
                ? Optional.empty()
                : HiddenPackages.check(extension, file.toString());
        Optional<Problem> problem = hidden.or(() -> new SourceWriter(
                        environment.getFiler(), environment.getElementUtils())
                .write(file, extension.origin(), claims.twin(extension.names().accessors())));
        problem.ifPresent(printer::print);
        if (problem.isEmpty()) {
            hasWritten = true;
            new IndexWriter(environment.getFiler(), environment.getElementUtils())
                    .write(extension)
                    .ifPresent(printer::print);
        }
    }
}
