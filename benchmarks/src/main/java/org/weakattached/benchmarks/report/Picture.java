package org.weakattached.benchmarks.report;

import java.util.List;
import java.util.regex.Pattern;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.DotPlot;

/**
 * A picture in a document, whose template says where: <code>{{picture NAME}}</code>.
 *
 * @param name what its file is called
 * @param options what the command that measures needs to measure this alone
 */
record Picture(String name, Chart chart, String options) {
    /** With the empty line below it. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{picture [\\w-]+}}\n\n");

    private static final String COMMAND = "mvn -q -pl benchmarks -am -Pbenchmarks -DskipTests verify";

    /** Leaves out the places of pictures that do not exist: nothing was measured for them. */
    static String into(String document, List<Picture> pictures) {
        String text = document;
        for (Picture picture : pictures) {
            text = text.replace("{{picture " + picture.name() + "}}", picture.markdown());
        }
        return PLACE.matcher(text).replaceAll("");
    }

    String file() {
        return name + ".svg";
    }

    String svg() {
        return DotPlot.of(chart);
    }

    private String markdown() {
        String command = options.isEmpty() ? COMMAND : COMMAND + " " + options;
        return "![%s](images/%s)\n\n`%s`".formatted(chart.summary(), file(), command);
    }
}
