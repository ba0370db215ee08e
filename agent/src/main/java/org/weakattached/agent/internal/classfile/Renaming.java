package org.weakattached.agent.internal.classfile;

import static org.weakattached.agent.internal.classfile.ClassFile.u2;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes a public class of another name of one that has no classes nested in it. */
public final class Renaming {
    private static final int PUBLIC = 0x0001;

    private final ClassFile file;
    private final byte[] oldName;
    private final byte[] newName;
    private final byte[] oldType;
    private final byte[] newType;

    private Renaming(ClassFile file, String newName) {
        this.file = file;
        this.oldName = bytes(file.name());
        this.newName = bytes(newName);
        this.oldType = bytes("L" + file.name() + ";");
        this.newType = bytes("L" + newName + ";");
    }

    /** Returns the class file with a name like {@code com/acme/Player} in place of its own, where that is alone. */
    public static byte[] rename(ClassFile file, String newName) {
        return new Renaming(file, newName).renamed();
    }

    private byte[] renamed() {
        byte[] old = file.bytes();
        ByteArrayOutputStream renamed = new ByteArrayOutputStream(old.length);
        int copied = 0;
        for (int i = 1; i < file.poolCount(); i++) {
            int offset = file.textAt(i);
            if (offset != 0) {
                renamed.write(old, copied, offset - copied);
                copied = offset + 3 + u2(old, offset + 1);
                writeText(renamed, replacement(Arrays.copyOfRange(old, offset + 3, copied)));
            }
        }
        renamed.write(old, copied, file.poolEnd() - copied);
        writeShort(renamed, u2(old, file.poolEnd()) | PUBLIC);
        renamed.write(old, file.poolEnd() + 2, old.length - file.poolEnd() - 2);
        return renamed.toByteArray();
    }

    private byte[] replacement(byte[] text) {
        return Arrays.equals(text, oldName) ? newName : Arrays.equals(text, oldType) ? newType : text;
    }

    private static void writeText(ByteArrayOutputStream out, byte[] text) {
        out.write(ClassFile.UTF8);
        writeShort(out, text.length);
        out.write(text, 0, text.length);
    }

    private static void writeShort(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
