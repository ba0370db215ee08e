package org.weakattached.stress.collectors;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests of the runtime in this virtual machine, and exits with 1 where one fails, or none is there. */
final class RuntimeTests {
    private static final int STACK_LINES = 30;

    private RuntimeTests() {}

    /** Takes a pattern of class names, one of the names of methods to leave out, and whether to litter. */
    public static void main(String[] arguments) {
        if (Boolean.parseBoolean(arguments[2])) {
            litter();
        }
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(tests(arguments[0], arguments[1]), listener);
        TestExecutionSummary summary = listener.getSummary();
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        summary.printFailuresTo(out, STACK_LINES);
        summary.printTo(out);
        boolean good = summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0;
        System.exit(good ? 0 : 1);
    }

    private static LauncherDiscoveryRequest tests(String classes, String leftOut) {
        PostDiscoveryFilter others =
                test -> FilterResult.includedIf(!test.getDisplayName().matches(leftOut));
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.weakattached.runtime"))
                .filters(includeClassNamePatterns(classes), others)
                .configurationParameter("junit.jupiter.execution.timeout.testable.method.default", "10 m")
                .build();
    }

    /** Makes garbage as fast as it can, so that the collector runs all the time. */
    private static void litter() {
        Thread thread = new Thread(
                () -> {
                    Object[] garbage = new Object[16];
                    for (int i = 0; ; i++) {
                        garbage[i & 15] = new byte[1_000];
                    }
                },
                "litter");
        thread.setDaemon(true);
        thread.start();
    }
}
