package org.weakattached.agent.internal.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A jar, of which a few small entries are wanted. {@code java.util.zip} builds a table of all entries of each jar, of which there
 * may be a hundred at the start of a program; this looks through the bytes of the list.
 */
final class Archive implements Closeable {
    private static final int END_SIZE = 22;
    private static final int END = 0x06054b50;
    private static final int END_64_SIZE = 56;
    private static final int LOCATOR_SIZE = 20;
    private static final byte[] NONE = new byte[LOCATOR_SIZE];
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LARGEST_COMMENT = 0xFFFF;

    private final RandomAccessFile file;
    /** The list of entries. */
    private byte[] list = {};
    /** Where the archive begins in its file: another program may stand before it. */
    private long start;

    private Archive(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens a jar; one without any entry if the file is no jar. */
    static Archive open(File jar) throws IOException {
        Archive archive = new Archive(new RandomAccessFile(jar, "r"));
        try {
            archive.readList();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void readList() throws IOException {
        long length = file.length();
        byte[] tail = read(Math.max(0, length - END_SIZE), (int) Math.min(length, END_SIZE));
        int end = endIn(tail);
        if (end < 0) {
            int size = (int) Math.min(length, END_SIZE + LARGEST_COMMENT);
            tail = read(length - size, size);
            end = endIn(tail);
        }
        if (end < 0) {
            return;
        }
        long endAt = length - tail.length + end;
        long size = u4(tail, end + 12);
        long offset = u4(tail, end + 16);
        boolean isLarge = u2(tail, end + 10) == 0xFFFF || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL;
        byte[] locator = isLarge && endAt >= LOCATOR_SIZE ? read(endAt - LOCATOR_SIZE, LOCATOR_SIZE) : NONE;
        if (isLarge && u4(locator, 0) == END_64_LOCATOR) {
            endAt = u8(locator, 8);
            byte[] large = read(endAt, END_64_SIZE);
            size = u8(large, 40);
            offset = u8(large, 48);
        }
        if (size > endAt) {
            throw new IOException("a list of entries that is longer than the file");
        }
        list = read(endAt - size, Math.toIntExact(size));
        start = endAt - size - offset;
    }

    private static int endIn(byte[] tail) {
        for (int at = tail.length - END_SIZE; at >= 0; at--) {
            if (tail[at] == 'P' && u4(tail, at) == END && at + END_SIZE + u2(tail, at + 20) == tail.length) {
                return at;
            }
        }
        return -1;
    }

    /** Calls with each entry the name of which begins in a way. */
    void forEach(String beginning, Visitor visitor) throws IOException {
        byte[] sought = beginning.getBytes(StandardCharsets.US_ASCII);
        int at = 0;
        while (at + 46 <= list.length && u4(list, at) == ENTRY) {
            int name = u2(list, at + 28);
            if (name >= sought.length && begins(list, at + 46, sought)) {
                visitor.visit(new String(list, at + 46, name, StandardCharsets.UTF_8), at);
            }
            at += 46 + name + u2(list, at + 30) + u2(list, at + 32);
        }
    }

    private static boolean begins(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads an entry. */
    byte[] content(int entry) throws IOException {
        int packed = Math.toIntExact(u4(list, entry + 20));
        int size = Math.toIntExact(u4(list, entry + 24));
        long header = start + u4(list, entry + 42);
        byte[] lengths = read(header + 26, 4);
        byte[] content = read(header + 30 + u2(lengths, 0) + u2(lengths, 2), packed);
        return u2(list, entry + 10) == 0 ? content : inflated(content, size);
    }

    private static byte[] inflated(byte[] packed, int size) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[size];
            if (inflater.inflate(content) != size) {
                throw new EOFException("an entry that is cut off");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private byte[] read(long offset, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(offset);
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static int u2(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long u4(byte[] bytes, int at) {
        return u2(bytes, at) | (long) u2(bytes, at + 2) << 16;
    }

    private static long u8(byte[] bytes, int at) {
        return u4(bytes, at) | u4(bytes, at + 4) << 32;
    }

    /** Is shown entries. */
    interface Visitor {
        void visit(String name, int entry) throws IOException;
    }
}
