package org.weakattached.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakSet;

/** What {@link NoLeaks} brings into JUnit. It can also be registered by itself, with the default deadline. */
public final class NoLeaksExtension implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(NoLeaksExtension.class);
    private static final String BEFORE = "hosts before the test";

    /** Is made by JUnit. */
    public NoLeaksExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        Set<Object> before = new WeakSet<>();
        forEachHost(before::add);
        context.getStore(NAMESPACE).put(BEFORE, before);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Set<?> before = context.getStore(NAMESPACE).remove(BEFORE, Set.class);
        if (context.getExecutionException().isEmpty()) {
            Collector.await(hostsSince(before), deadline(context));
        }
    }

    /** Has a frame of its own, as that of {@code CollectableAssertions.make}. */
    private static List<Sought> hostsSince(Set<?> before) {
        List<Sought> hosts = new ArrayList<>();
        forEachHost(host -> {
            if (!before.contains(host)) {
                hosts.add(new Sought(host));
            }
        });
        return hosts;
    }

    private static void forEachHost(Consumer<Object> action) {
        for (Attachments<?> attachments : Attachments.all()) {
            // Where hosts keep what is attached to them, values may refer to them.
            if (attachments.isCounted()) {
                attachments.forEach(action);
            }
        }
    }

    private static Duration deadline(ExtensionContext context) {
        return annotation(context)
                .map(annotation -> CollectableAssertions.requirePositive(Duration.ofSeconds(annotation.seconds())))
                .orElse(CollectableAssertions.DEADLINE);
    }

    private static Optional<NoLeaks> annotation(ExtensionContext context) {
        Optional<NoLeaks> found = AnnotationSupport.findAnnotation(context.getElement(), NoLeaks.class);
        @Nullable Class<?> type = context.getRequiredTestClass();
        while (found.isEmpty() && type != null) {
            found = AnnotationSupport.findAnnotation(type, NoLeaks.class);
            type = type.getEnclosingClass();
        }
        return found;
    }
}
