package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Loads the assertions where there is no JUnit. */
final class WithoutJUnitTest {
    private static final List<String> CLASS_PATH =
            List.of(Pattern.compile(File.pathSeparator).split(System.getProperty("java.class.path"), -1));

    @Test
    void assertsAndExplains() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(classPathWithoutJUnit(), ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"));

            Runnable program = (Runnable) loader.loadClass(Program.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            program.run();

            assertThat(program.toString())
                    .contains("static field org.weakattached.testing.WithoutJUnitTest.Program.HELD");
        }
    }

    private static URL[] classPathWithoutJUnit() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : CLASS_PATH) {
            if (!entry.contains("junit")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Uses the assertions; is not a test. */
    public static final class Program implements Runnable {
        private static final List<Object> HELD = new ArrayList<>();

        private String message = "";

        @Override
        public void run() {
            CollectableAssertions.assertCollectable(Exchange::new);
            try {
                CollectableAssertions.assertCollectable(
                        Duration.ofMillis(1), Exchange::new, exchange -> HELD.add(exchange));
            } catch (NotCollectedError e) {
                message = String.valueOf(e.getMessage());
            }
        }

        @Override
        public String toString() {
            return message;
        }
    }
}
