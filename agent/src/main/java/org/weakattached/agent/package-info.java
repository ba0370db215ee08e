/**
 * An agent that gives host classes a field, so that what is attached to an object is kept in the object.
 *
 * <p>Without it, extensions with {@code store = AgentStore.class} keep their data in a weak side-table. That means the same, but
 * takes longer and more memory, and a value that refers back to its host is never collected.
 *
 * <pre>{@code
 * java -javaagent:weakattached-agent.jar -cp … Main
 * java -javaagent:weakattached-agent.jar=com.acme.Player+java.sql.Connection -cp … Main
 * }</pre>
 *
 * <p>Host types are found in {@code META-INF/weakattached/*} of the class path and of the modules, where the processor wrote them. Those
 * of fat jars, of containers, and of class loaders that a program makes are named as in the second line, with {@code +} between
 * them: binary names, as {@link java.lang.Class#getName()} returns.
 *
 * <p>An executable jar that has the agent's classes in it or in its {@code Class-Path} needs no flag if its manifest says {@code
 * Launcher-Agent-Class: org.weakattached.agent.Agent}. An agent of your own calls {@link
 * org.weakattached.agent.Slots#install(java.lang.instrument.Instrumentation, java.util.Collection)}; it may contain these classes
 * under another name. A run-time image made with {@code jlink} has to contain the module {@code java.instrument}.
 *
 * <p>What gets the field {@code $weakattached}, which is private, synthetic, transient and volatile: a host class; and for a host
 * interface, each class that itself names the interface, or one that extends it, among its interfaces. What never does: classes loaded
 * before the agent was started ({@code Thread}, {@code URL}, {@code ArrayList} and others that Java itself starts with), lambdas and other
 * hidden classes, and arrays. No method, interface or code is changed. Nothing that goes wrong keeps the program from starting: the agent
 * prints a line to the standard error stream that begins with {@code weakattached-agent:} and goes on, and data that has no field is kept
 * in side-tables.
 */
@NullMarked
package org.weakattached.agent;

import org.jspecify.annotations.NullMarked;
