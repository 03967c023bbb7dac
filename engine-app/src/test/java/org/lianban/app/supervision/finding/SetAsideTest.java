package org.lianban.app.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A case that a rule cannot read is set aside, and the others of its batch are looked at as ever. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-aside", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
@Import(SetAsideTest.Unreadable.class)
class SetAsideTest extends CaseworkTest {

    @Autowired
    FindingSweep sweep;

    @Autowired
    Unreadable unreadable;

    @Autowired
    People people;

    private UUID bad;
    private UUID good;

    @BeforeEach
    void twoLateCases() {
        bad = office.accepted(Situation.FOOD_LICENCE);
        good = office.accepted(Situation.FOOD_LICENCE);
        unreadable.caseId = bad;
        moveTo("2026-03-17T00:01");
        sweep.sweep(now());
    }

    private long found(UUID caseId) {
        return jdbc.sql("select count(*) from finding where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private @Nullable JsonNode reported() {
        JsonNode items = people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/findings/set-aside")
                .json()
                .get("items");
        for (JsonNode item : items) {
            if (item.get("caseId").asString().equals(bad.toString())) {
                return item;
            }
        }
        return null;
    }

    @Test
    void theOthersOfItsBatchAreFound() {
        assertThat(found(bad)).isZero();
        assertThat(found(good)).isEqualTo(3);
    }

    @Test
    void itIsReportedToTheSupervisor() {
        assertThat(reported()).isNotNull();
        assertThat(reported().get("error").asString()).contains("cannot be read");
        assertThat(reported().get("caseNumber").asString()).startsWith("990101-");
        assertThat(people.as("MARKET", Role.HEAD).get("/api/findings/set-aside").status())
                .isEqualTo(403);
    }

    @Test
    void itIsTriedAgainLaterAndNoLongerReportedOnceItGoesWell() {
        unreadable.caseId = null;
        moveTo("2026-03-17T00:05");
        sweep.sweep(now());
        assertThat(found(bad)).isZero();
        moveTo("2026-03-17T00:12");
        sweep.sweep(now());
        assertThat(found(bad)).isEqualTo(3);
        assertThat(reported()).isNull();
    }

    @Test
    void itIsTriedAgainAtOnceWhenSomebodyOfItsRegionWantsIt() {
        unreadable.caseId = null;
        String retry = "/api/findings/set-aside/" + bad + "/retry";
        assertThat(people.as("MARKET", Role.HEAD).send("POST", retry, null).status())
                .isEqualTo(403);
        jdbc.sql("update case_set_aside set region = '990102' where case_id = ?")
                .param(bad)
                .update();
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .send("POST", retry, null)
                        .status())
                .isEqualTo(404);
        jdbc.sql("update case_set_aside set region = '990101' where case_id = ?")
                .param(bad)
                .update();
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .send("POST", retry, null)
                        .status())
                .isEqualTo(204);
        assertThat(Audited.acts(jdbc, bad.toString())).containsExactly("CASE_RETRIED");
        sweep.sweep(now());
        assertThat(found(bad)).isEqualTo(3);
        assertThat(reported()).isNull();
    }

    /** A rule that stumbles over one case. */
    @TestConfiguration
    static class Unreadable {

        private @Nullable UUID caseId;

        @Bean
        CaseRule stumbles() {
            return new CaseRule() {
                @Override
                public RuleText text() {
                    return new RuleText("X1", new LocalisedText("无", "none"), new LocalisedText("无", "none"));
                }

                @Override
                public Stream<Found> look(SupervisedCase supervised, Setting setting) {
                    if (supervised.head().id().equals(caseId)) {
                        throw new IllegalStateException("cannot be read");
                    }
                    return Stream.empty();
                }
            };
        }
    }
}
