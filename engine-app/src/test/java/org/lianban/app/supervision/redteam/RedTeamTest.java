package org.lianban.app.supervision.redteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.redteam.RedTeam.Outcome;
import org.lianban.app.supervision.redteam.RedTeam.Result;
import org.lianban.app.supervision.rule.RuleTable;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRules;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RedTeamTest {

    private static final Path PAGE = Path.of("..", "docs", "red-team.md");

    private static AnnotationConfigApplicationContext context;
    private static RedTeam team;
    private static Result result;

    /** All rules there are, as the application finds them, and nothing else of it. */
    @BeforeAll
    static void play() {
        context = new AnnotationConfigApplicationContext();
        Rules shipped = Rules.load();
        context.registerBean(RulesBook.class, () -> new RulesBook(Clock.systemUTC(), moment -> shipped));
        context.scan("org.lianban.app.supervision.rule");
        context.refresh();
        team = new RedTeam(
                context.getBean(SupervisionRuleBook.class),
                new Setting(new RuleTable(SupervisionRules.shipped()), Calendars.cn()));
        result = team.play(RedTeam.SEED, RedTeam.TRICKED, RedTeam.HONEST);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void thePageSaysWhatIsFound() throws IOException {
        String page = RedTeamReport.of(result);
        if (Boolean.getBoolean("redteam.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as(
                        "the findings changed: mvn -pl engine-app verify -Dtest=RedTeamTest -Dredteam.write=true writes the page")
                .hasContent(page);
    }

    @Test
    void atLeastTwentyFiveTricksArePlayed() {
        assertThat(result.outcomes())
                .hasSizeGreaterThanOrEqualTo(25)
                .extracting(one -> one.trick().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsFoundByItsRuleAsOftenAsThePageIsToSay() {
        assertThat(result.outcomes()).allSatisfy(one -> assertThat(one.byItsRule() * 100 / one.cases())
                .as("%s by %s", one.trick().en(), one.trick().rule())
                .isGreaterThanOrEqualTo(one.trick().least()));
    }

    @Test
    void whereLessThanNineTenthsAreFoundThePageSaysWhatEscapes() {
        assertThat(result.outcomes())
                .filteredOn(one -> one.byItsRule() * 10 < one.cases() * 9)
                .extracting(Outcome::trick)
                .allSatisfy(trick -> assertThat(trick.remark()).as(trick.en()).isNotBlank());
    }

    @Test
    void ofAHundredHonestCasesInTimeAtMostOneIsGivenACard() {
        int inTime = result.honest().cases() - result.honest().late();
        assertThat(inTime).isGreaterThan(3_000);
        assertThat(result.honest().alarmed() * 100).as("%s", result.honest()).isLessThanOrEqualTo(inTime);
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(team.play(7, 5, 50)).isEqualTo(team.play(7, 5, 50)).isNotEqualTo(team.play(8, 5, 50));
    }
}
