package org.lianban.app.meters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of the meters in docs/operations.md is made from the enum. */
class MeterTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "operations.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- meters -->\n).*(?=<!-- /meters -->)", Pattern.DOTALL);

    @Test
    void theTableIsThatOfTheEnum() throws IOException {
        String document = Files.readString(DOCUMENT, UTF_8);
        String made = TABLE.matcher(document).replaceFirst(Matcher.quoteReplacement(table()));
        if (Boolean.getBoolean("meters.write")) {
            Files.writeString(DOCUMENT, made, UTF_8);
        }
        assertThat(DOCUMENT)
                .as(
                        "the meters changed: mvn -pl engine-app verify -Dtest=MeterTableTest -Dmeters.write=true writes them")
                .hasContent(made);
        assertThat(made).contains("| `lianban_stages` |");
    }

    private static String table() {
        return "| series | kind | tags | tells |\n|---|---|---|---|\n"
                + Arrays.stream(Meter.values()).map(MeterTableTest::line).collect(joining());
    }

    private static String line(Meter meter) {
        String tags = meter.tags().stream().map("`%s`"::formatted).collect(joining(", "));
        String unit = Objects.toString(meter.unit(), "");
        String name = meter.series().size() == 1 ? meter.series().get(0) : meter.exported();
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        name,
                        (meter.type().name().toLowerCase(Locale.ROOT) + (unit.isEmpty() ? "" : ", " + unit)),
                        tags,
                        meter.sentence());
    }
}
