package org.lianban.monitoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.cli.CommandLine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.cli.CommandLine.Outcome;

/** What docs/clock-replay.md shows is what the commands do. */
class DocumentationTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXAMPLE = DOCS.resolve("clock-replay.jsonl");

    /** The block of that language in the document. */
    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("clock-replay.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theExampleIsTheFileBesideIt() throws IOException {
        assertThat(block("jsonl")).isEqualTo(Files.readString(EXAMPLE));
    }

    @Test
    void theExampleReadsAsShown() throws IOException {
        Matcher now = Pattern.compile("`--now (\\S+)`").matcher(Files.readString(DOCS.resolve("clock-replay.md")));
        assertThat(now.find()).isTrue();
        assertThat(run("", "clock", "replay", EXAMPLE.toString(), "--now", now.group(1)))
                .isEqualTo(new Outcome(0, block("json"), ""));
    }

    @Test
    void theDueDateIsExplainedAsShown() throws IOException {
        String[] commandAndAnswer = block("text").split("\n", 2);
        String[] words = commandAndAnswer[0].replace("$ ./lianban ", "").split(" ");
        assertThat(run("", words)).isEqualTo(new Outcome(0, commandAndAnswer[1], ""));
    }
}
