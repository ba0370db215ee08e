package org.weakattached.agent.programs;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agent of somebody else, which transforms classes once more and changes nothing. */
public final class OtherAgent {
    static @Nullable Instrumentation instrumentation;

    private OtherAgent() {}

    static Instrumentation instrumentation() {
        return Objects.requireNonNull(instrumentation);
    }

    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
        given.addTransformer(new Copying(), true);
    }

    /** Gives each class file back as another array. */
    private static final class Copying implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] file) {
            return name != null && name.startsWith("org/weakattached/") ? file.clone() : null;
        }
    }
}
