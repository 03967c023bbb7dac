package org.lianban.app.supervision.card;

import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A licence that the market authority promised for Monday, 16 March 2026, and forgot: on Tuesday it has a yellow card, to be answered
 * by Tuesday, 24 March.
 */
abstract class CardWorld extends CaseworkTest {

    @Autowired
    CardDesk desk;

    @Autowired
    CardViews views;

    @Autowired
    FindingSweep sweep;

    UUID caseId;
    UUID card;
    Actor supervisor;
    Actor second;
    Actor head;
    Actor waiver;

    @BeforeEach
    void aLicenceThatIsLate() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        sweepAt("2026-03-17T09:00");
        card = finding("T2", "Y");
        supervisor = supervisor();
        second = supervisor();
        head = office.head("MARKET");
        waiver = office.district().person("GOVERNMENT", Set.of(Role.HEAD), Set.of(Authority.WAIVE_FINDING));
    }

    Actor supervisor() {
        return office.district().person("SUPERVISION", Set.of(Role.SUPERVISOR), Set.of());
    }

    void sweepAt(String moment) {
        moveTo(moment);
        sweep.sweep(now());
    }

    UUID finding(String rule, String severity) {
        return jdbc.sql("select id from finding where case_id = ? and rule = ? and severity = ?")
                .params(caseId, rule, severity)
                .query(UUID.class)
                .single();
    }

    CardReceipt take(Actor actor, CardMove move) {
        return desk.take(by(actor), card, move, new CardForm("理由如下"));
    }

    void answered() {
        take(head, CardMove.ANSWER);
    }

    void upheld() {
        answered();
        take(supervisor, CardMove.UPHOLD);
    }

    void appealed() {
        upheld();
        take(head, CardMove.APPEAL);
    }

    List<String> steps() {
        return jdbc.sql(
                        "select kind || coalesce(' ' || due, '') from finding_step where finding_id = ? order by number")
                .param(card)
                .query(String.class)
                .list();
    }
}
