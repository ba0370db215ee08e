package org.weakattached.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.check.Claims;
import org.weakattached.processor.check.DefaultsCheck;
import org.weakattached.processor.check.Level;
import org.weakattached.processor.generate.AccessorsFile;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.ProblemPrinter;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Compilers;
import org.weakattached.processor.write.FurtherRounds;

/** Generates the accessors of extensions: reads what the user wrote, checks it, generates a file from it, and writes that. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
    WeakAttachedProcessor.DEFAULTS,
    "org.weakattached.AttachedTo",
    "org.weakattached.WeakAttached"
})
@SupportedOptions(WeakAttachedProcessor.BACK_REFERENCES)
public final class WeakAttachedProcessor extends AbstractProcessor {
    static final String BACK_REFERENCES = "weakattached.backReferences";
    static final String DEFAULTS = "org.weakattached.AttachedDefaults";

    private final Function<Extension, JavaFile> generator;
    private final Claims claims = new Claims();
    private final DefaultsCheck defaultsCheck = new DefaultsCheck();
    private Set<String> waiting = Set.of();
    private @Nullable Level level;
    private @Nullable FurtherRounds furtherRounds;

    public WeakAttachedProcessor() {
        this(AccessorsFile::of);
    }

    WeakAttachedProcessor(Function<Extension, JavaFile> generator) {
        this.generator = generator;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims no annotation: other processors may read them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (!annotations.isEmpty() || !waiting.isEmpty()) {
            Round round = new Round(processingEnv, generator, level(), claims, defaultsCheck, isHopeless(environment));
            round.processDefaults(places(annotations, environment));
            List<TypeElement> types = round.process(owners(annotations, environment));
            await(types, round.hasWritten());
        }
        return false;
    }

    /** Returns whether nobody is going to write the types that extensions wait for. */
    private boolean isHopeless(RoundEnvironment environment) {
        return environment.processingOver()
                || (furtherRounds().isAsked() && environment.getRootElements().isEmpty());
    }

    /** Where files were written, a further round follows anyway. */
    private void await(List<TypeElement> types, boolean hasWritten) {
        waiting = new LinkedHashSet<>();
        types.forEach(type -> waiting.add(type.getQualifiedName().toString()));
        if (!types.isEmpty() && !hasWritten && Compilers.isJavac(processingEnv.getElementUtils())) {
            furtherRounds().ask(types.get(0));
        }
    }

    private FurtherRounds furtherRounds() {
        if (furtherRounds == null) {
            furtherRounds = new FurtherRounds(processingEnv);
        }
        return furtherRounds;
    }

    private static Set<Element> places(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        Set<Element> places = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (isDefaults(annotation)) {
                places.addAll(environment.getElementsAnnotatedWith(annotation));
            }
        }
        return places;
    }

    /** Compilers hand annotated elements out in orders of their own, and fields of different classes mixed. */
    private Set<TypeElement> owners(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        Set<TypeElement> owners = new LinkedHashSet<>();
        for (String name : waiting) {
            Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name))
                    .ifPresent(owners::add);
        }
        for (TypeElement annotation : annotations) {
            if (!isDefaults(annotation)) {
                environment
                        .getElementsAnnotatedWith(annotation)
                        .forEach(element -> owner(element).ifPresent(owners::add));
            }
        }
        return owners;
    }

    private static Optional<TypeElement> owner(Element annotated) {
        Element owner = annotated instanceof TypeElement ? annotated : annotated.getEnclosingElement();
        return owner instanceof TypeElement type ? Optional.of(type) : Optional.empty();
    }

    private static boolean isDefaults(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(DEFAULTS);
    }

    /** What is given twice cannot be seen: compilers hand on the last. */
    private void reportUnknownOptions() {
        ProblemPrinter printer = new ProblemPrinter(processingEnv.getMessager());
        processingEnv.getOptions().keySet().stream()
                .filter(option ->
                        option.toLowerCase(Locale.ROOT).startsWith("weakattached.") && !option.equals(BACK_REFERENCES))
                .sorted()
                .forEach(option -> printer.print(Problem.ofOption(Rule.UNKNOWN_OPTION, option)));
    }

    private Level level() {
        if (level == null) {
            String option =
                    Objects.requireNonNullElse(processingEnv.getOptions().getOrDefault(BACK_REFERENCES, "warn"), "");
            Optional<Level> known = Level.of(option);
            if (known.isEmpty()) {
                new ProblemPrinter(processingEnv.getMessager()).print(Problem.ofOption(Rule.UNKNOWN_LEVEL, option));
            }
            level = known.orElse(Level.WARN);
            reportUnknownOptions();
        }
        return level;
    }
}
