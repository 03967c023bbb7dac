package org.lianban.app.meters;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The series that a query names, and those that there are. */
final class Series {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern NAME = Pattern.compile("\\b(lianban[a-z0-9_:]*|up)\\b(?!\\s*[(=!])");

    private Series() {}

    static Set<String> namedBy(String query) {
        return NAME.matcher(TEXT.matcher(query).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    /** Those of the meters. */
    static Set<String> told() {
        return Arrays.stream(Meter.values())
                .flatMap(meter -> meter.series().stream())
                .collect(toSet());
    }

    /** Those that queries may use: of the meters, of the recording rules, and Prometheus' own. */
    static Set<String> known() throws IOException {
        Set<String> known = Yaml.rules("recording.rules.yml").stream()
                .map(rule -> rule.path("record").asString())
                .collect(toSet());
        known.addAll(told());
        known.add("up");
        return known;
    }
}
