package org.weakattached.agent.internal.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is needed of a class file, read where it lies. */
public final class ClassFile {
    static final int UTF8 = 1;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int PREVIEW = 0xFFFF;
    /** {@code ACC_SUPER}, which every class has had, and which becomes {@code ACC_IDENTITY} with value classes. */
    private static final int IDENTITY = 0x0020;

    private static final int INTERFACE = 0x0200;
    private static final int MODULE = 0x8000;

    private final byte[] bytes;
    /** Where each constant of the pool begins. */
    private final int[] constants;
    /** Where the pool ends, and the flags of the class are. */
    private final int end;

    private ClassFile(byte[] bytes, int[] constants, int end) {
        this.bytes = bytes;
        this.constants = constants;
        this.end = end;
    }

    /**
     * Reads a class file of any version, also of those to come as long as they have no new kinds of constants; null if it is none.
     *
     * @throws IndexOutOfBoundsException if it is cut off
     */
    public static @Nullable ClassFile of(byte[] bytes) {
        if (bytes.length < 10 || (u2(bytes, 0) << 16 | u2(bytes, 2)) != MAGIC) {
            return null;
        }
        int[] constants = new int[u2(bytes, 8)];
        int offset = 10;
        for (int i = 1; i < constants.length; i++) {
            constants[i] = offset;
            switch (bytes[offset]) {
                case UTF8 -> offset += 3 + u2(bytes, offset + 1);
                // int, float, members, names with types, dynamic constants
                case 3, 4, 9, 10, 11, 12, 17, 18 -> offset += 5;
                // classes, strings, method types, modules, packages
                case 7, 8, 16, 19, 20 -> offset += 3;
                // method handles
                case 15 -> offset += 4;
                // long, double
                case 5, 6 -> {
                    offset += 9;
                    i++;
                }
                default -> {
                    return null;
                }
            }
        }
        return new ClassFile(bytes, constants, offset);
    }

    /** Returns whether it is of an interface, or an annotation type. */
    public boolean isInterface() {
        return (flags() & INTERFACE) != 0;
    }

    /** Returns whether the instances are objects with an identity, as those of no interface, module or value class are. */
    boolean hasIdentity() {
        return (flags() & (INTERFACE | MODULE)) == 0 && (u2(bytes, 4) != PREVIEW || (flags() & IDENTITY) != 0);
    }

    private int flags() {
        return u2(bytes, end);
    }

    /** The name of the class: {@code com/acme/Outer$Player}. */
    public String name() {
        return className(u2(bytes, end + 2));
    }

    /** How many interfaces it names itself. */
    public int interfaces() {
        return u2(bytes, end + 6);
    }

    /** The name of one of the interfaces. */
    public String interfaceName(int index) {
        return className(u2(bytes, end + 8 + 2 * index));
    }

    private String className(int constant) {
        return text(constants[u2(bytes, constants[constant] + 1)]);
    }

    private String text(int offset) {
        String text = new String(bytes, offset + 3, u2(bytes, offset + 1), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : modifiedText(offset + 1);
    }

    /** Class files have a UTF-8 of their own, which differs where characters are beyond 16 bits. */
    private String modifiedText(int offset) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many constants there are, and one more. */
    int poolCount() {
        return constants.length;
    }

    /** Where the pool ends. */
    int poolEnd() {
        return end;
    }

    /** Where the number of the fields is, and the fields begin. */
    int fields() {
        return end + 8 + 2 * interfaces();
    }

    /** Where a text of the pool begins, its tag first; 0 if the constant is none. */
    int textAt(int constant) {
        int offset = constants[constant];
        return offset != 0 && bytes[offset] == UTF8 ? offset : 0;
    }

    static int u2(byte[] bytes, int offset) {
        return (bytes[offset] & 0xFF) << 8 | (bytes[offset + 1] & 0xFF);
    }
}
