package org.weakattached.runtime;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which way imports go: from what users name down to what is asked of the JVM. */
final class DirectionTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.weakattached.runtime");

    @Test
    void importsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("stores")
                .definedBy("org.weakattached.runtime.stores")
                .layer("users")
                .definedBy("org.weakattached.runtime")
                .layer("generated")
                .definedBy("org.weakattached.runtime.generated")
                .layer("table")
                .definedBy("org.weakattached.runtime.internal.table")
                .layer("reclaim")
                .definedBy("org.weakattached.runtime.internal.reclaim")
                .layer("agent")
                .definedBy("org.weakattached.runtime.internal.agent")
                .layer("slot")
                .definedBy("org.weakattached.runtime.internal.slot")
                .layer("reruns")
                .definedBy("org.weakattached.runtime.internal.reruns")
                .layer("recording")
                .definedBy("org.weakattached.runtime.internal.recording")
                .layer("identity")
                .definedBy("org.weakattached.runtime.internal.identity")
                .layer("jvm")
                .definedBy("org.weakattached.runtime.internal.jvm")
                .whereLayer("stores")
                .mayOnlyAccessLayers("users")
                .whereLayer("stores")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("users")
                .mayOnlyBeAccessedByLayers("stores")
                .whereLayer("generated")
                .mayOnlyBeAccessedByLayers("users")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("generated")
                .whereLayer("table")
                .mayOnlyAccessLayers("reclaim", "identity", "jvm")
                .whereLayer("reclaim")
                .mayOnlyAccessLayers("recording", "jvm")
                .whereLayer("agent")
                .mayOnlyBeAccessedByLayers("generated")
                .whereLayer("agent")
                .mayOnlyAccessLayers("jvm")
                .whereLayer("slot")
                .mayOnlyAccessLayers("jvm")
                .whereLayer("recording")
                .mayOnlyAccessLayers("jvm")
                .whereLayer("reruns")
                .mayNotAccessAnyLayer()
                .whereLayer("identity")
                .mayNotAccessAnyLayer()
                .whereLayer("jvm")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }
}
