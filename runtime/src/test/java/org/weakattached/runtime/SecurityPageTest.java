package org.weakattached.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on security to what the classes of the runtime can do. */
final class SecurityPageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.weakattached");

    @Test
    void noFileNoNetworkAndNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.lang.reflect..")
                        .and(not(equivalentTo(Array.class))))
                .check(CLASSES);
        assertThat(callsOf(Class.class).map(JavaMethodCall::getName))
                .isNotEmpty()
                .noneMatch(name -> name.matches(
                        "newInstance|getResource.*|get(Declared)?(Field|Method|Constructor|Class)(s|es)?"));
        assertThat(callsOf(ClassLoader.class).map(JavaMethodCall::getName))
                .containsOnly("getSystemClassLoader", "getParent");
    }

    @Test
    void twoClassesAreLookedForByName() {
        assertThat(callsOf(Class.class)
                        .filter(call -> call.getName().equals("forName"))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .containsExactlyInAnyOrder("Helper", "FlightRecording");
    }

    @Test
    void noProcessAndNoInternalsOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process.*|foreign\\..*)|(sun|jdk\\.internal)\\..*")
                .check(CLASSES);
        assertThat(callsOf(Runtime.class).map(JavaMethodCall::getName)).containsOnly("version");
    }

    @Test
    void nothingIsSerialized() {
        classes()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .should()
                .notBeAssignableTo(Serializable.class)
                .check(CLASSES);
    }

    @Test
    void ofTheSystemLittleIsAsked() {
        assertThat(callsOf(System.class).map(JavaMethodCall::getName))
                .containsOnly("getLogger", "getProperty", "identityHashCode", "nanoTime");
    }

    @Test
    void twoSystemPropertiesAreRead() {
        assertThat(callsOf(System.class)
                        .filter(call -> call.getName().equals("getProperty"))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .containsExactlyInAnyOrder("Reclaimer", "Mode");
    }

    private static Stream<JavaMethodCall> callsOf(Class<?> owner) {
        return CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(owner));
    }
}
