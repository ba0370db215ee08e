package org.weakattached.agent;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which way imports go: from what the JVM and other agents call down to class files and names. */
final class DirectionTest {
    private static final String INTERNAL = "org.weakattached.agent.internal.";

    @Test
    void importsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("agent")
                .definedBy("org.weakattached.agent")
                .layer("index")
                .definedBy(INTERNAL + "index")
                .layer("transform")
                .definedBy(INTERNAL + "transform")
                .layer("helper")
                .definedBy(INTERNAL + "helper")
                .layer("classfile")
                .definedBy(INTERNAL + "classfile")
                .layer("host")
                .definedBy(INTERNAL + "host")
                .whereLayer("agent")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("index")
                .mayOnlyAccessLayers("host")
                .whereLayer("transform")
                .mayOnlyAccessLayers("helper", "classfile", "host")
                .whereLayer("helper")
                .mayOnlyAccessLayers("classfile")
                .whereLayer("classfile")
                .mayNotAccessAnyLayer()
                .whereLayer("host")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.weakattached.agent"));
    }
}
