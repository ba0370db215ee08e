package org.weakattached.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Asserts after a test of JUnit 5, or after each test of a class, that whatever had data attached to it during the test can be
 * collected. Otherwise the test fails with a {@link NotCollectedError}, which says what holds the first such host.
 *
 * <p>All extensions in use are looked at, as {@link org.weakattached.runtime.Attachments#all} lists them, except those with a store,
 * whose hosts cannot be listed. Hosts that had something attached before the test began (before its {@code BeforeEach} methods
 * run) are not asked for, by the same extension or by another. Nothing is asserted after a test that has failed.
 *
 * <p>The end of a test comes after its {@code AfterEach} methods. JUnit then still holds the test's instance, and the arguments of a
 * parameterized test. So a host that such an instance refers to is reported, with the path through the instance's field: keep hosts
 * in local variables, or set the field to null in an {@code AfterEach} method. The annotation is not for tests whose hosts outlive
 * them on purpose, such as classes, singletons, or what is shared by the tests of a class.
 *
 * <p>What is attached belongs to the whole program, so hosts of other threads are asked for as well: where JUnit runs tests in
 * parallel, an annotated test runs alone.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(NoLeaksExtension.class)
@ResourceLock("org.junit.platform.engine.support.hierarchical.ExclusiveResource.GLOBAL_KEY")
public @interface NoLeaks {
    /** How many seconds the collector has; a positive number. */
    int seconds() default 10;
}
