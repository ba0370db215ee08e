package org.weakattached.agent.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.weakattached.agent.internal.host.HostType;
import org.weakattached.agent.internal.host.Warnings;

/** The host types of the resources that were read. */
final class Found {
    /** The folder that the processor writes to, a resource per extension. */
    static final String FOLDER = "META-INF/weakattached/";

    private final Map<String, HostType> byLine = new LinkedHashMap<>();

    /** Reads a resource, which holds lines like {@code class com.acme.Player}, and warns of those that do not look so. */
    void read(String resource, byte[] content) {
        StringTokenizer lines = new StringTokenizer(new String(content, StandardCharsets.UTF_8), "\r\n");
        while (lines.hasMoreTokens()) {
            String line = lines.nextToken().trim();
            if (!line.isEmpty()) {
                add(resource, line);
            }
        }
    }

    private void add(String resource, String line) {
        try {
            HostType type = HostType.of(line);
            if (type.kind() != HostType.Kind.UNKNOWN) {
                byLine.put(line, type);
                return;
            }
        } catch (IllegalArgumentException e) {
            // No name of a type, whatever it is.
        }
        Warnings.print("A line of the index is \"class\" or \"interface\" and the name of a host type. \"" + line
                + "\" in " + resource
                + " is left out. Compile the extension again, or use an agent as new as its processor.");
    }

    /** Warns of what cannot be read. */
    void failed(String resource, Throwable failure) {
        Warnings.print("The index in " + resource + " cannot be read: " + failure + ". Its host types are left out.");
    }

    /** Each once. */
    Iterable<HostType> types() {
        return byLine.values();
    }
}
