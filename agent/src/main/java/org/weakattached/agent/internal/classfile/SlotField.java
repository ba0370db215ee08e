package org.weakattached.agent.internal.classfile;

import static org.weakattached.agent.internal.classfile.ClassFile.u2;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code private transient volatile synthetic Object $weakattached}. It is put in front of the other fields, and its two
 * constants behind the other constants, so that all else keeps its number: no code, frame or attribute is touched.
 */
public final class SlotField {
    private static final byte[] NAME = "$weakattached".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPE = "Ljava/lang/Object;".getBytes(StandardCharsets.US_ASCII);
    private static final int FLAGS = 0x0002 | 0x0040 | 0x0080 | 0x1000;
    private static final int MOST = 0xFFFF;

    private SlotField() {}

    /** Returns the class file with the field, or null if it cannot have it, or names it already. */
    public static byte @Nullable [] addTo(ClassFile file) {
        int pool = file.poolCount();
        int fields = u2(file.bytes(), file.fields());
        if (!file.hasIdentity() || pool + 2 > MOST || fields == MOST || names(file)) {
            return null;
        }
        byte[] old = file.bytes();
        byte[] edited = new byte[old.length + NAME.length + TYPE.length + 6 + 8];
        System.arraycopy(old, 0, edited, 0, file.poolEnd());
        int at = put(edited, 8, pool + 2) - 10 + file.poolEnd();
        at = putText(edited, at, NAME);
        at = putText(edited, at, TYPE);
        int header = file.fields() - file.poolEnd();
        System.arraycopy(old, file.poolEnd(), edited, at, header);
        at = put(edited, at + header, fields + 1);
        at = put(edited, at, FLAGS);
        at = put(edited, at, pool);
        at = put(edited, at, pool + 1);
        at = put(edited, at, 0);
        System.arraycopy(old, file.fields() + 2, edited, at, edited.length - at);
        return edited;
    }

    /** Such a class has the field already, from another copy of the agent perhaps. */
    private static boolean names(ClassFile file) {
        byte[] bytes = file.bytes();
        for (int i = 1; i < file.poolCount(); i++) {
            int offset = file.textAt(i);
            if (offset != 0 && u2(bytes, offset + 1) == NAME.length && isName(bytes, offset + 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(byte[] bytes, int offset) {
        for (int i = 0; i < NAME.length; i++) {
            if (bytes[offset + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }

    private static int putText(byte[] bytes, int offset, byte[] text) {
        bytes[offset] = ClassFile.UTF8;
        int at = put(bytes, offset + 1, text.length);
        System.arraycopy(text, 0, bytes, at, text.length);
        return at + text.length;
    }

    private static int put(byte[] bytes, int offset, int value) {
        bytes[offset] = (byte) (value >> 8);
        bytes[offset + 1] = (byte) value;
        return offset + 2;
    }
}
