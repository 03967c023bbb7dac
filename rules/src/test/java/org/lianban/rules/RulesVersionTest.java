package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.rules.table.InvalidTable;

class RulesVersionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedVersion() throws IOException {
        for (String table : TableFiles.NAMES) {
            try (InputStream shipped = TableFiles.open(table)) {
                Files.copy(shipped, folder.resolve(table + ".dmn"));
            }
        }
    }

    @Test
    void anotherVersionAnswersDifferently() throws IOException {
        change("stage_limits", "<rule id=\"consultation\">", "<text>3</text>", "<text>4</text>");
        assertThat(consultation(Rules.load(folder))).isEqualTo(4);
        assertThat(consultation(Rules.load())).isEqualTo(3);
    }

    @Test
    void aLimitOfZeroIsRefused() throws IOException {
        change("stage_limits", "<rule id=\"consultation\">", "<text>3</text>", "<text>0</text>");
        Rules rules = Rules.load(folder);
        assertThatThrownBy(() -> consultation(rules)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time_limits", "warning_thresholds"})
    void aMissingTableIsNamed(String table) throws IOException {
        Files.delete(folder.resolve(table + ".dmn"));
        assertThatThrownBy(() -> Rules.load(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(table);
    }

    @Test
    void aTableUnderAnothersNameIsRefused() throws IOException {
        Files.writeString(folder.resolve("time_limits.dmn"), Files.readString(folder.resolve("stage_limits.dmn")));
        assertThatThrownBy(() -> Rules.load(folder))
                .isInstanceOf(InvalidTable.class)
                .hasMessageContaining("time_limits");
    }

    @Test
    void threadsThatShareOneVersionDoNotMixTheirAnswers() throws Exception {
        Rules rules = Rules.load(folder);
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> questions = IntStream.rangeClosed(1, 400)
                    .<Callable<Integer>>mapToObj(amount -> () -> daysLeft(rules, amount))
                    .toList();
            List<Future<Integer>> answers = threads.invokeAll(questions);
            for (int amount = 1; amount <= 400; amount++) {
                int expected = amount == 1 ? 0 : amount < 20 ? 1 : amount < 45 ? 3 : 5;
                assertThat(answers.get(amount - 1).get())
                        .as("limit of %s days", amount)
                        .isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static int consultation(Rules rules) {
        return rules.stageLimit("consultation", "shop-sign", Map.of(), null).amount();
    }

    private static int daysLeft(Rules rules, int amount) {
        return rules.warning(RuleLimit.statutory(amount, "some law")).workingDaysLeft();
    }

    private void change(String table, String after, String from, String to) throws IOException {
        Path file = folder.resolve(table + ".dmn");
        String dmn = Files.readString(file);
        int row = dmn.indexOf(after);
        Files.writeString(file, dmn.substring(0, row) + dmn.substring(row).replaceFirst(from, to));
    }
}
