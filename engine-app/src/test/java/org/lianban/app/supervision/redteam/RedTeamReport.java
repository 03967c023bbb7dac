package org.lianban.app.supervision.redteam;

import java.util.Locale;
import java.util.stream.Collectors;
import org.lianban.app.supervision.redteam.RedTeam.Honest;
import org.lianban.app.supervision.redteam.RedTeam.Outcome;
import org.lianban.app.supervision.redteam.RedTeam.Result;

/** The result as a page of the documentation. */
final class RedTeamReport {

    private RedTeamReport() {}

    static String of(Result result) {
        return """
                # Red team

                Offices that hide delay, among honest ones, and what the rules of `rules/supervision_rules.dmn`, as they are shipped, find of them. The page is written by
                `RedTeamTest` (`mvn -pl engine-app verify -Dtest=RedTeamTest -Dredteam.write=true`) from the seed %d; the build fails when it no longer says what is found.

                Every trick is played %d times, each time on another honest case that is in time and of which no rule says anything. How far it goes is left to chance, and small
                sizes are frequent: a pause that is backdated by a day looks like an honest one that was recorded the next morning, so it is not found, and the page says so. Only
                yellow and red cards count as found. Rules about the figures of a department (U10) and about the life of a card (T9) look at no single case and are not asked.

                ## Tricks

                | trick | 做法 | rule | found by it | found by any | what escapes it |
                |---|---|---|---:|---:|---|
                %s

                ## Honest cases

                Of %d honest cases %d were late and did not hide it; of those the rules of limits speak rightly. Of the other %d, %d (%s) were given a card that they did not deserve.

                | rule | cases in time with a false alarm | share |
                |---|---:|---:|
                %s
                """.formatted(
                        RedTeam.SEED,
                        RedTeam.TRICKED,
                        result.outcomes().stream().map(RedTeamReport::row).collect(Collectors.joining("\n")),
                        result.honest().cases(),
                        result.honest().late(),
                        inTime(result.honest()),
                        result.honest().alarmed(),
                        percent(result.honest().alarmed(), inTime(result.honest()), 2),
                        alarms(result.honest()));
    }

    private static String row(Outcome outcome) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        outcome.trick().en(),
                        outcome.trick().zh(),
                        outcome.trick().rule(),
                        percent(outcome.byItsRule(), outcome.cases(), 1),
                        percent(outcome.byAny(), outcome.cases(), 1),
                        outcome.trick().remark());
    }

    private static String alarms(Honest honest) {
        return honest.byRule().entrySet().stream()
                .map(entry -> "| %s | %d | %s |"
                        .formatted(entry.getKey(), entry.getValue(), percent(entry.getValue(), inTime(honest), 2)))
                .collect(Collectors.joining("\n"));
    }

    private static int inTime(Honest honest) {
        return honest.cases() - honest.late();
    }

    private static String percent(int part, int whole, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f %%", 100.0 * part / whole);
    }
}
