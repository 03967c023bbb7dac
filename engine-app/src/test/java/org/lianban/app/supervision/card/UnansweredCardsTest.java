package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.overdue.AnswerSweep;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** T9 about cards. */
class UnansweredCardsTest extends CardWorld {

    @Autowired
    AnswerSweep answers;

    @Autowired
    TransactionTemplate transaction;

    private List<String> found() {
        return jdbc.sql(
                        "select rule || ' ' || severity || ' ' || crossed_on from finding where subject = ? order by crossed_on")
                .param("card/" + card)
                .query(String.class)
                .list();
    }

    private void answersAt(String moment) {
        moveTo(moment);
        answers.sweep(now());
    }

    @Test
    void aCardThatNobodyAnswersIsAFindingAndLaterARedOne() {
        answersAt("2026-03-24T23:59");
        assertThat(found()).isEmpty();
        answersAt("2026-03-25T00:01");
        assertThat(found()).containsExactly("T9 Y 2026-03-25");
        answersAt("2026-03-27T23:59");
        assertThat(found()).hasSize(1);
        answersAt("2026-03-28T00:01");
        assertThat(found()).containsExactly("T9 Y 2026-03-25", "T9 R 2026-03-28");
        answersAt("2026-05-29T09:00");
        assertThat(found()).hasSize(2);
    }

    @Test
    void aCardThatWasAnsweredIsNone() {
        moveTo("2026-03-24T23:59");
        answered();
        answersAt("2026-05-29T09:00");
        assertThat(found()).isEmpty();
    }

    @Test
    void aCardAnsweredLateBeforeItGrewRedStaysYellow() {
        answersAt("2026-03-25T00:01");
        answered();
        answersAt("2026-05-29T09:00");
        assertThat(found()).containsExactly("T9 Y 2026-03-25");
    }

    @Test
    void itIsACardAboutTheSameCaseThatNoT9Follows() {
        answersAt("2026-03-25T00:01");
        UUID unanswered = card;
        card = jdbc.sql("select id from finding where subject = ? and case_id = ?")
                .params("card/" + unanswered, caseId)
                .query(UUID.class)
                .single();
        assertThat(steps()).containsExactly("ISSUED 2026-04-01");
        Actor reader = supervisor;
        assertThat(views.of(reader, card).finding().description().en()).contains("not answered in time");
        answersAt("2026-05-29T09:00");
        assertThat(found()).isEmpty();
        assertThat(take(head, CardMove.ANSWER).state()).isEqualTo(CardState.ANSWERED);
    }

    @Test
    void itGoesWithTheCardIfThatWasGroundless() {
        answersAt("2026-03-28T00:01");
        LocalisedText reason = new LocalisedText("日历调整", "The calendar changed");
        List<UUID> revoked = transaction.execute(status -> desk.revokeGroundless(List.of(card), reason));
        assertThat(revoked).hasSize(3).contains(card);
    }
}
