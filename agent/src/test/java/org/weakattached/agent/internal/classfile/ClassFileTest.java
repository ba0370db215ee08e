package org.weakattached.agent.internal.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakattached.agent.Compiler;

final class ClassFileTest {
    private static final String FIELD = "$weakattached";

    @TempDir
    Path folder;

    /** Compiles one class, which is called Host. */
    private byte[] compiled(String source, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("Host.java"), source);
        Path classes = Files.createTempDirectory(folder, "classes");
        List<String> all = Stream.concat(Stream.of("-d", classes.toString()), Arrays.stream(options))
                .toList();
        Compiler.compile(all, file);
        return Files.readAllBytes(classes.resolve("Host.class"));
    }

    private static byte[] edited(byte[] file) {
        byte[] edited = editedOrNull(file);
        assertThat(edited).isNotNull();
        return edited == null ? new byte[0] : edited;
    }

    private static byte @Nullable [] editedOrNull(byte[] file) {
        ClassFile read = ClassFile.of(file);
        assertThat(read).isNotNull();
        return read == null ? null : SlotField.addTo(read);
    }

    /** Has the JVM look at all of it. */
    private static Class<?> loaded(byte[] file) throws ReflectiveOperationException {
        Class<?> type = new ClassLoader() {
            Class<?> define() {
                return defineClass(null, file, 0, file.length);
            }
        }.define();
        return Class.forName(type.getName(), true, type.getClassLoader());
    }

    private static void hasField(Class<?> type) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(FIELD);
        assertThat(field.getType()).isEqualTo(Object.class);
        assertThat(field.isSynthetic()).isTrue();
        assertThat(Modifier.toString(field.getModifiers())).isEqualTo("private transient volatile");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 11, 17})
    void classesOfOlderCompilers(int release) throws Exception {
        byte[] file = compiled(
                "public class Host { long l = 5; double d = 0.5; static String s = \"a\"; Runnable r = () -> {};"
                        + " @Override public String toString() { try { return s + l + d; } finally { r.run(); } } }",
                "--release",
                Integer.toString(release));
        Class<?> type = loaded(edited(file));
        hasField(type);
        assertThat(type.getDeclaredConstructor().newInstance()).hasToString("a50.5");
        assertThat(type.getDeclaredFields()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public final class Host {}",
                "public abstract class Host {}",
                "public record Host(int a, String b) {}",
                "public enum Host { A, B; int number; }",
                "public sealed class Host permits Host.Sub { static final class Sub extends Host {} }",
                "public class Host<T extends Comparable<T>> implements Runnable, java.io.Serializable {"
                        + " public void run() {} }",
                "@Deprecated public class Host { @Deprecated public transient volatile Object other; }",
                "public class Host extends Exception {}",
                "public class Host { static { assert true; } class Inner { Object o = Host.this; } }"
            })
    void kindsOfClasses(String source) throws Exception {
        hasField(loaded(edited(compiled(source))));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void versionsOfClassFiles(int major) throws Exception {
        byte[] file = compiled(
                "public class Host { Object o; @Override public String toString() { return \"host\"; } }",
                "--release",
                "8");
        file[7] = (byte) major;
        byte[] edited = edited(file);
        assertThat(edited[7]).isEqualTo((byte) major);
        if (major <= Runtime.version().feature() + 44) {
            Class<?> type = loaded(edited);
            assertThat(type.getDeclaredField(FIELD).getType()).isEqualTo(Object.class);
            assertThat(type.getDeclaredConstructor().newInstance()).hasToString("host");
        }
    }

    static IntStream versions() {
        return IntStream.rangeClosed(45, 69);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Host {}",
                "public @interface Host {}",
                "class Host { private Object $weakattached; }",
                "class Host { static final String NAME = \"$weakattached\"; }"
            })
    void whatIsLeftAlone(String source) throws Exception {
        assertThat(editedOrNull(compiled(source))).isNull();
    }

    @Test
    void modulesAreLeftAlone() throws Exception {
        Path source = Files.writeString(folder.resolve("module-info.java"), "module com.acme {}");
        Compiler.compile(List.of("-d", folder.toString()), source);
        assertThat(editedOrNull(Files.readAllBytes(folder.resolve("module-info.class"))))
                .isNull();
    }

    @Test
    void noClassGetsItTwice() throws Exception {
        assertThat(editedOrNull(edited(compiled("class Host {}")))).isNull();
    }

    @Test
    void poolsThatAreFull() throws Exception {
        byte[] file = compiled("public class Host {}");
        int count = ClassFile.u2(file, 8);
        hasField(loaded(edited(withConstants(file, 65533 - count))));
        assertThat(editedOrNull(withConstants(file, 65534 - count))).isNull();
        assertThat(editedOrNull(withConstants(file, 65535 - count))).isNull();
    }

    /** Adds numbers to the pool. */
    private static byte[] withConstants(byte[] file, int more) {
        ClassFile read = ClassFile.of(file);
        int end = read == null ? 0 : read.poolEnd();
        byte[] filled = new byte[file.length + 5 * more];
        System.arraycopy(file, 0, filled, 0, end);
        for (int i = 0; i < more; i++) {
            filled[end + 5 * i] = 3;
        }
        System.arraycopy(file, end, filled, end + 5 * more, file.length - end);
        int count = ClassFile.u2(file, 8) + more;
        filled[8] = (byte) (count >> 8);
        filled[9] = (byte) count;
        return filled;
    }

    @Test
    void valueClassesOfPreviews() throws Exception {
        byte[] file = compiled("public class Host {}");
        file[4] = (byte) 0xFF;
        file[5] = (byte) 0xFF;
        assertThat(editedOrNull(file)).isNotNull();
        ClassFile read = ClassFile.of(file);
        int flags = read == null ? 0 : read.poolEnd() + 1;
        file[flags] &= (byte) ~0x20;
        assertThat(editedOrNull(file)).isNull();
        file[4] = 0;
        file[5] = 0;
        assertThat(editedOrNull(file)).as("an old class without the flag").isNotNull();
    }

    @Test
    void namesOfAllAlphabets() throws Exception {
        String name = "G\u00E4ste\uD840\uDC00";
        Path source = Files.writeString(
                folder.resolve(name + ".java"),
                "class " + name + " implements java.io.Closeable" + " { public void close() {} }");
        Compiler.compile(List.of("-d", folder.toString(), "-encoding", "UTF-8"), source);
        ClassFile file = ClassFile.of(Files.readAllBytes(folder.resolve(name + ".class")));
        assertThat(file).isNotNull();
        if (file != null) {
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.interfaces()).isEqualTo(1);
            assertThat(file.interfaceName(0)).isEqualTo("java/io/Closeable");
        }
    }

    @Test
    void whatIsNoClassFile() throws Exception {
        assertThat(ClassFile.of(new byte[0])).isNull();
        assertThat(ClassFile.of("not a class file".getBytes(StandardCharsets.US_ASCII)))
                .isNull();
        byte[] file = compiled("class Host {}");
        byte[] unknown = file.clone();
        unknown[10] = 99;
        assertThat(ClassFile.of(unknown)).isNull();
        for (int length = 10; length < file.length / 2; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> editedOrNull(cut)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    /** Some 7,000 classes: what is read is what the JVM reads, and all else stays. */
    @Test
    void allClassesOfJava() throws IOException {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        int edited = 0;
        try (Stream<Path> files = Files.walk(base)) {
            for (Path path :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                byte[] file = Files.readAllBytes(path);
                ClassFile before = ClassFile.of(file);
                assertThat(before).isNotNull();
                byte[] with = before == null ? null : SlotField.addTo(before);
                if (before != null && with != null) {
                    edited++;
                    ClassFile after = ClassFile.of(with);
                    assertThat(after).isNotNull();
                    assertThat(base.relativize(path)).hasToString(before.name() + ".class");
                    assertThat(after == null ? null : after.name()).isEqualTo(before.name());
                    assertThat(after == null ? 0 : after.interfaces()).isEqualTo(before.interfaces());
                    int rest = file.length - before.fields() - 2;
                    assertThat(Arrays.copyOfRange(with, with.length - rest, with.length))
                            .isEqualTo(Arrays.copyOfRange(file, file.length - rest, file.length));
                }
            }
        }
        assertThat(edited).isGreaterThan(4_000);
    }
}
