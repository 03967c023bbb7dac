package org.lianban.app.supervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Situation;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A draft of the table is tried over the stored history, and then published from a day on. */
class RuleTrialTest extends RuleTableWorld {

    @Autowired
    FindingSweep sweep;

    @Autowired
    TrialRun run;

    private UUID caseId;

    @BeforeEach
    void aForgottenCase() {
        // promised: ten working days, Monday 16 March; the branch the same; by law Monday 30 March
        caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-19T09:00");
    }

    private String tried(String source) {
        String trial = tryOut(source).json().get("id").asString();
        run.run();
        return trial;
    }

    private Browser.Answer publish(String trial, String from) {
        return supervisor.send(
                "POST",
                "/api/supervision-rules/versions",
                json.writeValueAsString(Map.of("trial", trial, "effectiveFrom", from, "note", "红牌提前")));
    }

    private List<JsonNode> items(String path) {
        return supervisor
                .get("/api/supervision-rules" + path)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<String> differences(String trial) {
        JsonNode rows = supervisor
                .get("/api/supervision-rules/trials/" + trial + "/rows")
                .json()
                .get("items");
        return rows.valueStream()
                .filter(row -> row.get("caseId").asString().equals(caseId.toString()))
                .map(row -> row.get("kind").asString() + " " + row.get("rule").asString() + " "
                        + row.path("severityBefore").asString("-") + " "
                        + row.path("severityAfter").asString("-"))
                .toList();
    }

    @Nested
    class ATrial {

        @Test
        void saysWhatTheDraftWouldAddDropAndChange() {
            String trial = tried(draft());
            JsonNode result =
                    supervisor.get("/api/supervision-rules/trials/" + trial).json();
            assertThat(result.get("state").asString()).isEqualTo("DONE");
            assertThat(result.get("cases").asLong()).isPositive();
            assertThat(differences(trial)).containsExactlyInAnyOrder("ADDED T5 - R", "GONE T1 I -", "CHANGED T2 Y R");
            assertThat(result.get("casesKnown").asLong())
                    .isEqualTo(result.get("cases").asLong());
            assertThat(items("/trials/" + trial + "/rows?kind=CHANGED&rule=T2"))
                    .isNotEmpty()
                    .allMatch(row -> row.get("severityAfter").asString().equals("R"));
            assertThat(items("/trials/" + trial + "/rows?kind=ADDED&rule=T2")).isEmpty();
            assertThat(supervisor
                            .get("/api/supervision-rules/trials/" + trial + "/counts")
                            .json()
                            .valueStream()
                            .map(row -> row.get("kind").asString() + " "
                                    + row.get("rule").asString()))
                    .containsExactly("GONE T1", "CHANGED T2", "ADDED T5");
            assertThat(supervisor
                            .get("/api/supervision-rules/trials/" + trial + "/comparison")
                            .json()
                            .get("changes")
                            .size())
                    .isEqualTo(3);
        }

        @Test
        void ofTheTableInForceFindsNoDifference() {
            assertThat(differences(tried(SHIPPED))).isEmpty();
        }

        @Test
        void leavesTheFindingsAlone() {
            tried(draft());
            assertThat(jdbc.sql("select count(*) from finding where case_id = ?")
                            .param(caseId)
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void isRefusedForATableThatLacksARule() {
            String without = SHIPPED.replace("<text>&quot;T3&quot;</text>", "<text>&quot;T33&quot;</text>");
            assertThat(tryOut(without).status()).isEqualTo(400);
            assertThat(faults(without)).containsExactly("source:" + lineOf(without, "&quot;T33&quot;"));
            String row = SHIPPED.substring(
                    SHIPPED.indexOf("<rule id=\"promise_late\">"), SHIPPED.indexOf("<rule id=\"law_late\">"));
            assertThat(faults(SHIPPED.replace(row, ""))).containsExactly("source");
        }

        @Test
        void isRefusedForWhatIsNoTable() {
            assertThat(tryOut("<definitions/>").status()).isEqualTo(400);
            assertThat(tryOut("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void belongsToItsRegion() {
            String trial = tried(SHIPPED);
            jdbc.sql("update rule_trial set region = '990102' where id = ?")
                    .param(UUID.fromString(trial))
                    .update();
            assertThat(supervisor.get("/api/supervision-rules/trials/" + trial).status())
                    .isEqualTo(404);
            for (String part : List.of("rows", "counts", "comparison")) {
                assertThat(supervisor
                                .get("/api/supervision-rules/trials/" + trial + "/" + part)
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    class AVersion {

        @Test
        void holdsFromItsFirstDayOn() {
            String trial = tried(draft());
            int version = publish(trial, "2026-03-25").json().get("version").asInt();
            moveTo("2026-04-02T09:00");
            sweep.sweep(now());
            // by then the promise was late for a week: that day is the shipped version's
            assertThat(jdbc.sql("select rule || ' ' || severity || ' ' || rule_version from finding where case_id = ?")
                            .param(caseId)
                            .query(String.class)
                            .list())
                    .contains("T2 Y 1", "T1 I 1", "T3 R " + version);
            assertThat(supervisor.get("/api/supervision-rules/versions").json().size())
                    .isEqualTo(version);
            assertThat(Audited.acts(jdbc, String.valueOf(version))).contains("RULES_PUBLISHED");
        }

        @Test
        void doesNotBeginTodayOrBeforeTheLastOne() {
            String trial = tried(draft());
            assertThat(publish(trial, "2026-03-19").status()).isEqualTo(400);
            assertThat(publish(trial, "2026-06-01").status()).isEqualTo(201);
            assertThat(publish(trial, "2026-06-01").status()).isEqualTo(400);
        }

        @Test
        void needsAFinishedTrial() {
            String trial = tryOut(draft()).json().get("id").asString();
            assertThat(publish(trial, "2026-07-01").status()).isEqualTo(409);
            run.run();
        }
    }

    @Test
    void everyRuleIsShownWithItsSetting() {
        JsonNode rules = supervisor.get("/api/supervision-rules").json();
        assertThat(rules.valueStream().map(rule -> rule.get("code").asString()))
                .contains("T1", "T2", "T3", "T4", "T5", "T6", "T7", "U1");
        assertThat(supervisor
                        .get("/api/supervision-rules/source")
                        .json()
                        .get("source")
                        .asString())
                .isEqualTo(SHIPPED);
        assertThat(supervisor.get("/api/supervision-rules/source?version=999").status())
                .isEqualTo(404);
    }
}
