package org.weakattached.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;

final class SourceWriterTest {
    private static final JavaFile FILE = JavaFile.builder(
                    "com.acme", TypeSpec.classBuilder("TraceAccessors").build())
            .build();
    private static final Element ORIGIN = stub(Element.class, new IOException("never asked"));

    @Test
    void reportsAFileThatCannotBeWritten() {
        SourceWriter writer = writer(new IOException("disk full"));
        assertThat(writer.write(FILE, ORIGIN, Optional.empty()).map(Problem::text))
                .hasValue("[write-failed] The accessors are written to a file. \"TraceAccessors\" was not:"
                        + " java.io.IOException: disk full. Check the output folder.");
    }

    @Test
    void onlyWarnsOfAFileThatIsThereAlready() {
        SourceWriter writer = writer(new FilerException("again"));
        assertThat(writer.write(FILE, ORIGIN, Optional.empty()))
                .hasValueSatisfying(problem -> assertThat(problem.isHarmless()).isTrue());
    }

    @Test
    void refusesAFileThatIsTheOneOfAnother() {
        FileObject found = new SimpleJavaFileObject(URI.create("file:/TraceAccessors.java"), Kind.SOURCE) {
            @Override
            public long getLastModified() {
                return 1;
            }
        };
        Filer foldingCase = proxy(Filer.class, (proxy, method, arguments) -> {
            assertThat(method.getName()).isEqualTo("getResource");
            return found;
        });
        SourceWriter writer = new SourceWriter(foldingCase, proxy(Elements.class, (proxy, method, arguments) -> null));

        assertThat(writer.write(FILE, ORIGIN, Optional.of("com.acme.TRACEAccessors"))
                        .map(Problem::text))
                .hasValue("[accessors-alike] This file system does not tell upper case from lower case."
                        + " \"TraceAccessors\" and \"com.acme.TRACEAccessors\" would be the same file."
                        + " Choose another name with \"accessors\".");
    }

    @Test
    void writesBesideAFileThatDiffersInCase() {
        assertThat(writer(new FilerException("again"))
                        .write(FILE, ORIGIN, Optional.of("com.acme.TRACEAccessors"))
                        .map(Problem::rule))
                .hasValue(Rule.WRITTEN_BEFORE);
    }

    private static SourceWriter writer(IOException failure) {
        return new SourceWriter(stub(Filer.class, failure), proxy(Elements.class, (proxy, method, arguments) -> null));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static <T> T stub(Class<T> type, IOException failure) {
        return proxy(type, (proxy, method, arguments) -> {
            throw failure;
        });
    }
}
