package com.acme.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Collected;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.weakattached.runtime.Attachments;

final class SettingsTest {
    private final ConfigurableEnvironment environment = new StandardEnvironment();

    SettingsTest() {
        environment.getPropertySources().addFirst(new MapPropertySource("shop", Map.of("cheese", "brie")));
    }

    @Test
    void theScanFindsTheAccessors() {
        try (AnnotationConfigApplicationContext context = context()) {
            Settings settings = context.getBean(Settings.class);
            LookupsAccessors lookups = context.getBean(LookupsAccessors.class);

            assertEquals("brie", settings.get("cheese"));

            assertEquals(1, lookups.getCount(environment));
            assertEquals(Set.of("cheese"), lookups.getNames(environment));
            assertSame(environment, lookups.count().keySet().iterator().next());
        }
    }

    @Test
    void contextsWithOneEnvironmentAttachForThemselves() {
        try (AnnotationConfigApplicationContext one = context();
                AnnotationConfigApplicationContext other = context()) {
            one.getBean(Settings.class).get("cheese");
            one.getBean(Settings.class).get("wine");
            other.getBean(Settings.class).get("bread");

            assertEquals(2, one.getBean(Settings.class).count());
            assertEquals(Set.of("cheese", "wine"), one.getBean(Settings.class).names());
            assertEquals(1, other.getBean(Settings.class).count());
            assertEquals(Set.of("bread"), other.getBean(Settings.class).names());
        }
    }

    @Test
    void aContextForgetsAllWhenItIsClosed() {
        AnnotationConfigApplicationContext context = context();
        List<WeakReference<?>> attached = lookUp(context);

        context.close();

        Collected.awaitWhileAlive(attached, context, environment);
    }

    @Test
    void aContextClosesTheAccessors() {
        AnnotationConfigApplicationContext context = context();
        LookupsAccessors lookups = context.getBean(LookupsAccessors.class);
        context.getBean(Settings.class).get("cheese");
        assertTrue(Attachments.all().contains(lookups.attachments()));

        context.close();

        assertEquals(0, lookups.getCount(environment));
        assertFalse(Attachments.all().contains(lookups.attachments()));
        assertThrows(IllegalStateException.class, () -> lookups.setCount(environment, 1));
    }

    private static List<WeakReference<?>> lookUp(AnnotationConfigApplicationContext context) {
        Settings settings = context.getBean(Settings.class);
        settings.get("cheese");
        return List.of(
                new WeakReference<>(settings.names()), new WeakReference<>(context.getBean(LookupsAccessors.class)));
    }

    private AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setEnvironment(environment);
        context.scan("com.acme.spring");
        context.refresh();
        return context;
    }
}
