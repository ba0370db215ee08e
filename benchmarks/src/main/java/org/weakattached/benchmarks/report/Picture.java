package org.weakattached.benchmarks.report;

import java.util.List;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.DotPlot;

/**
 * A picture in a document, whose template says where: <code>{{picture NAME}}</code>.
 *
 * @param name what its file is called
 * @param options what the command that measures needs to measure this alone
 */
record Picture(String name, Chart chart, String options) {
    private static final String COMMAND = "mvn -q -pl benchmarks -am -Pbenchmarks -DskipTests verify";

    static String into(String document, List<Picture> pictures) {
        String text = document;
        for (Picture picture : pictures) {
            text = text.replace("{{picture " + picture.name() + "}}", picture.markdown());
        }
        return text;
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
