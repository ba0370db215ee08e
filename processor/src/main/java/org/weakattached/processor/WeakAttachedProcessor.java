package org.weakattached.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import java.util.LinkedHashSet;
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
import org.weakattached.processor.check.Level;
import org.weakattached.processor.generate.AccessorsFile;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.ProblemPrinter;
import org.weakattached.processor.problem.Rule;

/** Generates the accessors of extensions: reads what the user wrote, checks it, generates a file from it, and writes that. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"org.weakattached.AttachedTo", "org.weakattached.WeakAttached"})
@SupportedOptions(WeakAttachedProcessor.BACK_REFERENCES)
public final class WeakAttachedProcessor extends AbstractProcessor {
    static final String BACK_REFERENCES = "weakattached.backReferences";

    private final Function<Extension, JavaFile> generator;
    private final Claims claims = new Claims();
    private Set<String> waiting = Set.of();
    private @Nullable Level level;

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
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (annotations.isEmpty() && waiting.isEmpty()) {
            return false;
        }
        Set<TypeElement> types = owners(annotations, round);
        waiting = new Round(processingEnv, generator, level(), claims, round.processingOver()).process(types);
        return false;
    }

    /** Compilers hand annotated elements out in orders of their own, and fields of different classes mixed. */
    private Set<TypeElement> owners(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> owners = new LinkedHashSet<>();
        for (String name : waiting) {
            Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name))
                    .ifPresent(owners::add);
        }
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
                if (owner instanceof TypeElement type) {
                    owners.add(type);
                }
            }
        }
        return owners;
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
        }
        return level;
    }
}
