package org.weakattached.agent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Moves the agent's classes to another package, as tools do that merge jars. */
final class Relocation {
    private static final String OURS = "org/weakattached/agent";

    private Relocation() {}

    /** Returns a jar with the agent in a package like {@code com/acme}, as an agent of another would have it. */
    static Path relocated(Path folder, String to) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file :
                Jars.contents(Jars.folderOf(Agent.class)).entrySet()) {
            if (file.getKey().startsWith(OURS)) {
                files.put(file.getKey().replace(OURS, to), relocated(file.getValue(), to));
            }
        }
        return Jars.write(folder.resolve("relocated.jar"), Jars.manifest(Map.of()), files);
    }

    private static byte[] relocated(byte[] file, String to) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(in.readNBytes(8));
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 ->
                    out.writeUTF(in.readUTF().replace(OURS, to).replace(OURS.replace('/', '.'), to.replace('/', '.')));
                case 7, 8, 16, 19, 20 -> out.write(in.readNBytes(2));
                case 15 -> out.write(in.readNBytes(3));
                case 5, 6 -> {
                    out.write(in.readNBytes(8));
                    i++;
                }
                default -> out.write(in.readNBytes(4));
            }
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }
}
