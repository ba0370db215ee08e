package org.weakattached.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weakattached.processor.model.Hold;
import org.weakattached.processor.model.Reclaiming;
import org.weakattached.processor.model.Scope;

/** States the direction of imports: the steps stand side by side over the model, and only the processor knows them all. */
final class DirectionTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.weakattached.processor");

    @Test
    void importsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy("org.weakattached.processor")
                .layer("read")
                .definedBy("..processor.read..")
                .layer("check")
                .definedBy("..processor.check..")
                .layer("generate")
                .definedBy("..processor.generate..")
                .layer("write")
                .definedBy("..processor.write..")
                .layer("problem")
                .definedBy("..processor.problem..")
                .layer("model")
                .definedBy("..processor.model..")
                .layer("types")
                .definedBy("..processor.types..")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers("processor", "check", "write")
                .whereLayer("types")
                .mayOnlyBeAccessedByLayers("processor", "read", "check")
                .whereLayer("types")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageWritesAndOnlyOneSpeaks() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.weakattached.processor", "..processor.write..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Filer")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.weakattached.processor", "..processor.problem..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Messager")
                .check(CLASSES);
    }

    @Test
    void annotationsAndRuntimeAreKnownByNameOnly() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.weakattached..")
                        .and(not(resideInAPackage("org.weakattached.processor.."))))
                .check(CLASSES);
        assertThat(Hold.values()).extracting(Enum::name).isEqualTo(names(org.weakattached.Hold.values()));
        assertThat(Scope.values()).extracting(Enum::name).isEqualTo(names(org.weakattached.Scope.values()));
        assertThat(Reclaiming.values()).extracting(Enum::name).isEqualTo(names(org.weakattached.Reclaiming.values()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
