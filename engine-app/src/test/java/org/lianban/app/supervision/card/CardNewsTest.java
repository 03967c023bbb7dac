package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.finding.FindingStore;
import org.lianban.app.supervision.finding.NewFinding;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of what, once. */
class CardNewsTest extends CardWorld {

    @Autowired
    FindingStore findings;

    @Autowired
    TransactionTemplate transaction;

    /** What that person finds in the inbox about the card, the first first. */
    private List<String> told(Actor reader) {
        return jdbc.sql("""
                        select m.kind || ' ' || m.subject_zh from inbox i join message m on m.id = i.message
                        where i.staff = ? and m.link = '/findings/' || ? order by m.posted_at, m.id
                        """).params(reader.staff(), card).query(String.class).list();
    }

    private void lateAgain() {
        head = office.district().head("MARKET");
        caseId = office.accepted(Situation.FOOD_LICENCE);
        sweepAt("2026-04-30T09:00");
        card = finding("T2", "Y");
    }

    @Test
    void theHeadIsToldOfACardWithItsDayAndTheNumberOfTheCase() {
        lateAgain();
        assertThat(told(head)).singleElement().asString().startsWith("YELLOW_CARD 黄牌：超过承诺办结时限 990101-");
        assertThat(told(office.district().head("FIRE"))).isEmpty();
    }

    @Test
    void thePersonWhoIsResponsibleIsToldEvenOfAnInformation() {
        Actor approver = office.district().approver("MARKET");
        Found found = new Found(
                "T4", Card.I, "a stage", null, "MARKET", approver.login(), null, LocalDate.of(2026, 3, 17), List.of());
        NewFinding made = new NewFinding("990101", CaseOrigin.CASE, caseId, 1, found);
        card = transaction
                .execute(status -> findings.add(List.of(made), now()))
                .get(0)
                .id();
        assertThat(told(approver)).singleElement().asString().startsWith("WARNING 提示：环节超时");
        assertThat(told(office.district().head("MARKET"))).isEmpty();
    }

    @Test
    void supervisorsAreToldOfAnAnswerAndTheDepartmentOfTheDecision() {
        lateAgain();
        take(head, CardMove.ANSWER);
        assertThat(told(supervisor)).containsExactly("CARD_STEP 超过承诺办结时限（云溪区市场监督管理局）：已答复。");
        take(supervisor, CardMove.UPHOLD);
        assertThat(told(head)).hasSize(2).endsWith("CARD_STEP 超过承诺办结时限（云溪区市场监督管理局）：已维持。");
    }

    @Test
    void nobodyIsToldOfWhatWasRefused() {
        lateAgain();
        take(head, CardMove.ANSWER);
        assertRefused(() -> take(head, CardMove.ANSWER));
        assertThat(told(supervisor)).hasSize(1);
    }

    @Test
    void theHeadIsToldOfACardThatLostItsGround() {
        lateAgain();
        transaction.executeWithoutResult(
                status -> desk.revokeGroundless(List.of(card), new LocalisedText("日历调整", "The calendar changed")));
        assertThat(told(head)).endsWith("CARD_STEP 已撤销：超过承诺办结时限");
    }
}
