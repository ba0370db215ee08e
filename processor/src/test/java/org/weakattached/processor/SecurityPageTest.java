package org.weakattached.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import org.junit.jupiter.api.Test;
import org.weakattached.processor.write.IndexWriter;

/** Holds the page on security to what the classes of the processor can do. */
final class SecurityPageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.weakattached.processor");

    /** What is left of {@code java.io} writes to the memory, or to what the compiler has opened. */
    @Test
    void noFileNoNetworkAndNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.lang.reflect..")
                        .and(not(belongToAnyOf(
                                IOException.class,
                                OutputStream.class,
                                PrintWriter.class,
                                StandardCharsets.class,
                                Charset.class,
                                StringWriter.class,
                                Writer.class))))
                .check(CLASSES);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(CLASSES);
    }

    @Test
    void noProcessNoSettingsAndNoInternalsOfCompilers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.(Process.*|Runtime|ClassLoader)|(sun|com\\.sun\\.tools|jdk\\.internal|org\\.eclipse)\\..*")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
        noClasses().should().callMethod(System.class, "getenv", String.class).check(CLASSES);
    }

    @Test
    void onlySourcesAndTheIndexOfHostsAreWritten() {
        noClasses()
                .should()
                .callMethod(Filer.class, "createClassFile", CharSequence.class, Element[].class)
                .check(CLASSES);
        noClasses()
                .that(not(belongToAnyOf(IndexWriter.class)))
                .should()
                .callMethod(
                        Filer.class,
                        "createResource",
                        JavaFileManager.Location.class,
                        CharSequence.class,
                        CharSequence.class,
                        Element[].class)
                .check(CLASSES);
    }
}
