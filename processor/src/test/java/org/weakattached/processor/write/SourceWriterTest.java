package org.weakattached.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.weakattached.processor.problem.Problem;

final class SourceWriterTest {
    private static final JavaFile FILE = JavaFile.builder(
                    "com.acme", TypeSpec.classBuilder("TraceAccessors").build())
            .build();
    private static final Element ORIGIN = stub(Element.class, new IOException("never asked"));

    @Test
    void reportsAFileThatCannotBeWritten() {
        SourceWriter writer = new SourceWriter(stub(Filer.class, new IOException("disk full")));
        assertThat(writer.write(FILE, ORIGIN).map(Problem::text))
                .hasValue("[write-failed] The accessors are written to a file. \"TraceAccessors\" was not:"
                        + " java.io.IOException: disk full. Check the output folder.");
    }

    @Test
    void onlyWarnsOfAFileThatIsThereAlready() {
        SourceWriter writer = new SourceWriter(stub(Filer.class, new FilerException("again")));
        assertThat(writer.write(FILE, ORIGIN))
                .hasValueSatisfying(problem -> assertThat(problem.isHarmless()).isTrue());
    }

    private static <T> T stub(Class<T> type, IOException failure) {
        Object stub =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw failure;
                });
        return type.cast(stub);
    }
}
