package org.lianban.app.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.card.CardDesk;
import org.lianban.app.supervision.card.CardForm;
import org.lianban.app.supervision.card.CardMove;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * March 2026. URBAN delivers four shop signs on the day and a fifth two working days behind its promise, for which it has a yellow
 * card; MARKET forgets one licence for two days; WATER has six cases in a system of its own, one of them badly rated.
 */
abstract class AssessmentWorld extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    FigureSweep figures;

    @Autowired
    FindingSweep findings;

    @Autowired
    CardDesk cards;

    static @Nullable UUID lateSign;

    void march() {
        for (int i = 0; i < 4; i++) {
            office.caseIn(CaseState.CLOSED);
        }
        lateSign = office.accepted(Situation.SHOP_SIGN);
        UUID licence = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-06T10:00");
        finish(lateSign);
        findings.sweep(now());
        moveTo("2026-03-18T10:00");
        finish(licence);
        findings.sweep(now());
        moveTo("2026-03-30T10:00");
        uphold(card(lateSign, "T2"));
        elsewhere();
        measureAt("2026-04-01T09:00");
    }

    private void finish(UUID caseId) {
        office.allAgree(caseId);
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        office.deliver(caseId, now());
    }

    private void elsewhere() {
        Elsewhere system = Elsewhere.of(people, "WATER");
        List<String> events = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String reference = i == 6 ? "=1+1" : "W-" + i;
            events.add(told(i + "a", reference, "RECEIVED", "2026-03-02T09:00", "\"item\":\"river-works\""));
            events.add(told(i + "b", reference, "ACCEPTED", "2026-03-03T09:00", ""));
            events.add(told(i + "c", reference, "DECIDED", "2026-03-10T10:00", "\"result\":\"GRANTED\""));
            events.add(told(i + "d", reference, "RATED", "2026-03-12T10:00", "\"stars\":" + (i == 1 ? 1 : 5)));
        }
        // the first rating was changed afterwards: what was entered last stands
        assertThat(system.deliver(events).status()).isEqualTo(200);
        assertThat(system.deliver(List.of(told("2d", "W-2", "RATED", "2026-03-12T10:00", "\"stars\":4")))
                        .status())
                .isEqualTo(200);
    }

    private static String told(String id, String reference, String type, String at, String data) {
        return Elsewhere.event(
                id, reference, type, at + ":00+08:00", "\"department\":\"WATER\",\"data\":{" + data + "}");
    }

    UUID card(UUID caseId, String rule) {
        return jdbc.sql("select id from finding where case_id = ? and rule = ? and severity = 'Y'")
                .params(caseId, rule)
                .query(UUID.class)
                .single();
    }

    void uphold(UUID card) {
        String department = jdbc.sql("select department from finding where id = ?")
                .param(card)
                .query(String.class)
                .single();
        take(office.head(department), card, CardMove.ANSWER);
        take(supervisor(), card, CardMove.UPHOLD);
    }

    /** On an appeal, by another supervisor than the one who upheld it. */
    void revoke(UUID card, String department) {
        take(office.head(department), card, CardMove.APPEAL);
        take(supervisor(), card, CardMove.REVOKE);
    }

    private void take(Actor actor, UUID card, CardMove move) {
        cards.take(by(actor), card, move, new CardForm("理由如下"));
    }

    Actor supervisor() {
        return office.district().person("SUPERVISION", Set.of(Role.SUPERVISOR), Set.of());
    }

    void measureAt(String local) {
        moveTo(local);
        figures.sweep(now());
    }

    Browser reader() {
        return people.as("SUPERVISION", Role.SUPERVISOR);
    }

    static Map<String, Object> publication(int replaces) {
        return Map.of("replaces", replaces);
    }

    static JsonNode department(JsonNode assessment, String code) {
        for (JsonNode one : assessment.get("departments")) {
            if (one.get("department").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code + " is not among " + assessment.get("departments"));
    }

    /** A line for each figure: its name, what was counted, how it stands, points and weight. */
    static List<String> lines(JsonNode department) {
        List<String> lines = new ArrayList<>();
        department
                .get("figures")
                .forEach(one -> lines.add("%s %s/%s %s %s %s"
                        .formatted(
                                one.get("figure").asString(),
                                one.get("part"),
                                one.get("whole"),
                                one.get("standing").asString(),
                                one.has("points") ? one.get("points") : "-",
                                one.get("weight"))));
        return lines;
    }
}
