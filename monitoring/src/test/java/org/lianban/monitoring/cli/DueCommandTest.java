package org.lianban.monitoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.cli.CommandLine.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.monitoring.cli.CommandLine.Outcome;

class DueCommandTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-20, 20, 2020-01-22, 2020-02-21",
        "2020-01-20, 20, 2020-02-01, 2020-02-25",
        "2019-04-26,  3, 2019-03-21, 2019-05-02",
        "2019-04-26,  3, 2019-03-22, 2019-04-30"
    })
    void printsTheDueDateAsItWasKnown(String start, String days, String knownAt, String due) {
        assertThat(run(
                        "",
                        "clock",
                        "due",
                        "--calendar",
                        "cn",
                        "--start",
                        start,
                        "--working-days",
                        days,
                        "--known-at",
                        knownAt))
                .isEqualTo(new Outcome(0, due + System.lineSeparator(), ""));
    }

    @Test
    void saysThatADateIsProvisional() {
        Outcome outcome = run("", "clock", "due", "--start=2026-12-30", "--working-days=5");
        assertThat(outcome.out().strip()).isEqualTo("2027-01-06");
        assertThat(outcome.err().strip()).isEqualTo("provisional: no notice is known for 2027");
    }

    @Test
    void explainsEveryDayAndNamesTheNotice() {
        Outcome outcome = run("", "clock", "due", "--start=2020-01-20", "--working-days=5", "--explain");
        assertThat(outcome.lines())
                .startsWith(
                        "2020-02-04",
                        "2020-01-21     1  working day",
                        "2020-01-22     2  working day",
                        "2020-01-23     3  working day",
                        "2020-01-24     -  holiday 春节 (国务院办公厅关于2020年部分节假日安排的通知)")
                .contains("2020-01-31     -  holiday 春节 (国务院办公厅关于延长2020年春节假期的通知)")
                .endsWith("2020-02-03     4  working day 春节 (国务院办公厅关于延长2020年春节假期的通知)", "2020-02-04     5  working day")
                .hasSize(16);
        assertThat(run("", "clock", "due", "--start=2026-12-31", "--working-days=1", "--explain", "--lang=zh")
                        .lines())
                .containsExactly("2027-01-01", "2027-01-01     1  工作日（2027年的放假通知尚未公布，暂按每周五个工作日计）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock --help", "clock help", "clock due --help", "clock replay a b --help"})
    void helpIsNoMistakeAndSpeaksOfClocksOnly(String command) {
        Outcome outcome = run("", command.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("usage:\n  clock due").doesNotContain("ledger");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clock due --working-days 5 | --start is missing: a date like 2020-01-20",
                "clock due --start 2020-01-20 | --working-days is missing: a whole number from 1 to 10000",
                "clock due --start 2020-01-20 --working-days 0 | --working-days is a whole number from 1 to 10000, not '0'",
                "clock due --start 2020-01-20 --working-days 10001 | --working-days is a whole number from 1 to 10000, not '10001'",
                "clock due --start 9999-12-20 --working-days 10 | the due date lies after the year 9999",
                "clock | a command is missing",
                "ledger | a command is missing",
                "clock due --start 20-01 --working-days 1 | --start is a date like 2020-01-20, not '20-01'",
                "clock due --start 2020-01-20 --working-days 1 --calendar de | --calendar is the name of a calendar (cn or nl), not 'de'",
                "clock due --start | --start needs a value",
                "clock due --start 2020-01-20 --start 2020-01-20 | --start is given twice",
                "clock replay --fast | --fast is not an option of this command",
                "clock replay --now yesterday | --now is an instant like 2020-02-01T09:00:00+08:00, not 'yesterday'",
                "clock replay a b | one file at most, not 'a' 'b'",
                "clock replay no-such-file | there is no file no-such-file",
                "ledger verify | the file of the receipt is missing",
                "clock stop | 'clock stop' is not a command"
            })
    void aWrongCommandLineIsNamed(String command, String reason) {
        Outcome outcome = run("", command.split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().findFirst()).contains(reason);
    }
}
