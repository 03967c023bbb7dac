package org.lianban.app.supervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.rules.SupervisionRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft of the table is tried over the stored history, and then published from a day on. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-trials", // nobody else's cases and versions
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class RuleTrialTest extends CaseworkTest {

    private static final String SHIPPED = SupervisionRules.shippedSource();

    @Autowired
    FindingSweep sweep;

    @Autowired
    TrialRun run;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    private Browser supervisor;
    private UUID caseId;

    @BeforeEach
    void aForgottenCase() {
        supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        // promised: ten working days, Monday 16 March; the branch the same; by law Monday 30 March
        caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-19T09:00");
    }

    /** Replaces the cell of a row of the shipped table. */
    private static String changed(String table, String row, String column, String from, String to) {
        String cell = "<outputEntry id=\"%s_%s\">\n          ".formatted(row, column);
        assertThat(table).contains(cell + from);
        return table.replace(cell + from, cell + to);
    }

    private static String draft() {
        String earlierRed = changed(SHIPPED, "branch_late", "redAfter", "<text>3</text>", "<text>1</text>");
        String noWarning = changed(earlierRed, "promise_near", "active", "<text>true</text>", "<text>false</text>");
        return changed(
                noWarning, "promise_late", "severity", "<text>&quot;Y&quot;</text>", "<text>&quot;R&quot;</text>");
    }

    private Browser.Answer tryOut(String source) {
        return supervisor.send(
                "POST",
                "/api/supervision-rules/trials",
                json.writeValueAsString(Map.of("source", source, "casesFrom", "2026-03-01", "casesTo", "2026-03-31")));
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

    private List<String> faults(String source) {
        return tryOut(source)
                .json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("field").asString())
                .toList();
    }

    private List<JsonNode> items(String path) {
        return supervisor
                .get("/api/supervision-rules" + path)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static int lineOf(String source, String text) {
        return (int) source.substring(0, source.indexOf(text) + 1).lines().count();
    }

    private Browser.Answer compare(String source) {
        return supervisor.send(
                "POST", "/api/supervision-rules/comparisons", json.writeValueAsString(Map.of("source", source)));
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
            String without = SHIPPED.replace("&quot;T3&quot;", "&quot;T33&quot;");
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
    class ADraft {

        @Test
        void isHeldBesideTheTableInForceRowByRow() {
            JsonNode compared = compare(draft()).json();
            assertThat(compared.get("changes")
                            .valueStream()
                            .map(change -> change.get("kind").asString() + " "
                                    + change.get("rule").asString() + " "
                                    + change.get("before").get("redAfter").asString() + " "
                                    + change.get("after").get("redAfter").asString()))
                    .contains("CHANGED T5 3 1")
                    .hasSize(3);
            assertThat(compare(SHIPPED).json().get("changes").size()).isZero();
        }

        @Test
        void mayHoldARowForOneDepartmentAboveTheRowForAll() {
            String fire = rowOf("promise_late")
                    .replace("promise_late", "promise_late_fire")
                    .replace(
                            "<inputEntry id=\"promise_late_fire_department\">\n          <text>-</text>",
                            "<inputEntry id=\"promise_late_fire_department\">\n          <text>\"FIRE\"</text>");
            String above = SHIPPED.replace(rowOf("promise_late"), fire + rowOf("promise_late"));
            JsonNode change = compare(above).json().get("changes").get(0);
            assertThat(change.get("kind").asString()).isEqualTo("ADDED");
            assertThat(change.get("department").asString()).isEqualTo("\"FIRE\"");
            String below = SHIPPED.replace(rowOf("promise_late"), rowOf("promise_late") + fire);
            assertThat(faults(below)).containsExactly("source:" + lineOf(below, "<rule id=\"promise_late_fire\">"));
        }

        @Test
        void isRefusedWithTheLineOfEachFault() {
            String wrong = changed(SHIPPED, "branch_late", "redAfter", "<text>3</text>", "<text>soon</text>");
            String twice =
                    changed(wrong, "promise_near", "active", "<text>true</text>", "<text>if 1 = 1 then true</text>");
            assertThat(faults(twice))
                    .containsExactlyInAnyOrder(
                            "source:" + lineOf(twice, "if 1 = 1"), "source:" + lineOf(twice, "soon"));
            assertThat(faults("<definitions>\n<rule>\n</definitions>")).containsExactly("source:3");
            assertThat(faults("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n<x/>")).containsExactly("source:2");
        }

        private String rowOf(String id) {
            int start = SHIPPED.indexOf("<rule id=\"%s\">".formatted(id));
            return SHIPPED.substring(start, SHIPPED.indexOf("</rule>", start) + "</rule>".length());
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
