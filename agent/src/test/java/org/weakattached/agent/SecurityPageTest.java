package org.weakattached.agent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.RandomAccessFile;
import java.lang.instrument.Instrumentation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on security to what the classes of the agent can do. */
final class SecurityPageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.weakattached.agent");

    @Test
    void nothingIsWrittenAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels.."))
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(net\\.(?!URI|URL).*|io\\.File(Output|Writer).*)")
                .check(CLASSES);
        assertThat(callsOf(RandomAccessFile.class).map(JavaMethodCall::getName))
                .containsOnly("length", "seek", "readFully", "close");
    }

    @Test
    void noProcessAndNoInternalsOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process.*|Runtime|foreign\\..*)|(sun|jdk\\.internal)\\..*")
                .check(CLASSES);
    }

    @Test
    void ofTheInstrumentationTwoMethodsAreUsed() {
        assertThat(callsOf(Instrumentation.class).map(JavaMethodCall::getName))
                .containsExactlyInAnyOrder("redefineModule", "addTransformer");
    }

    @Test
    void ofTheSystemOnlyTheClassPathIsAsked() {
        assertThat(callsOf(System.class).map(JavaMethodCall::getName))
                .containsOnly("arraycopy", "getProperty", "identityHashCode");
        assertThat(callsOf(System.class)
                        .filter(call -> call.getName().equals("getProperty"))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .containsExactlyInAnyOrder("Index", "ClassFiles");
    }

    private static Stream<JavaMethodCall> callsOf(Class<?> owner) {
        return CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(owner));
    }
}
