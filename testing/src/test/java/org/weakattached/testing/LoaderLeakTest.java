package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Class loaders that are dropped, with all their classes. */
final class LoaderLeakTest {
    private static final List<Object> HELD = new ArrayList<>();

    @AfterEach
    void forget() {
        HELD.clear();
    }

    @Test
    void passesWhereNobodyHoldsAClass() {
        CollectableAssertions.assertCollectable(LoaderLeakTest::loader, LoaderLeakTest::visit);
    }

    @Test
    void showsTheObjectWhoseClassIsHeld() {
        NotCollectedError error = assertThrows(
                NotCollectedError.class,
                () -> CollectableAssertions.assertCollectable(
                        Duration.ofMillis(1), LoaderLeakTest::loader, loader -> HELD.add(visit(loader))));

        assertThat(error.path())
                .containsExactly(
                        "static field org.weakattached.testing.LoaderLeakTest.HELD",
                        "ArrayList[0]",
                        "class of LoaderLeakTest.Guest",
                        "class loader of org.weakattached.testing.LoaderLeakTest.Guest",
                        "java.net.URLClassLoader");
    }

    private static URLClassLoader loader() {
        URL classes = LoaderLeakTest.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    }

    private static Object visit(ClassLoader loader) {
        try {
            return loader.loadClass(Guest.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lives in the loader. */
    public static final class Guest {}
}
