package org.weakattached.benchmarks.rows;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.startup.AgentJar;
import org.weakattached.benchmarks.startup.Beginning;
import org.weakattached.benchmarks.startup.IdleAgent;
import org.weakattached.benchmarks.startup.Loading;
import org.weakattached.benchmarks.stores.Agents;
import org.weakattached.benchmarks.subject.Participant;

/**
 * Two starts of a program that loads the classes of libraries: one as it is, and one that times the agent.
 *
 * @param libraries a class of each library
 */
record StartUp(List<Class<?>> libraries, List<String> flags) implements Workload {

    @Override
    public Map<String, Double> measure(Participant contender) {
        Beginning beginning = (Beginning) contender;
        try {
            Map<String, Double> figures = new HashMap<>(run(contender, beginning.plain()));
            if (beginning.isTimed()) {
                Map<String, Double> timed = new HashMap<>(run(contender, beginning.timed()));
                // To look at the time takes some as well.
                timed.remove(Loading.ALL);
                figures.putAll(timed);
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Double> run(Participant contender, List<String> more) throws IOException {
        List<String> jars = libraries.stream().map(StartUp::jar).toList();
        List<String> path = new ArrayList<>(jars);
        // An index would name hosts that are not asked for, so nothing of ours is there but the program.
        path.add(AgentJar.of(IdleAgent.class).toString());
        path.add(Agents.jar());
        return new Program(
                        Flags.and(flags, more.toArray(String[]::new)),
                        String.join(File.pathSeparator, path),
                        Loading.class,
                        jars)
                .figures(contender.label());
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
