package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CardDeskTest extends CardWorld {

    @Autowired
    TransactionTemplate transaction;

    private List<CardMove> offered(Actor reader) {
        return views.of(reader, card).actions().stream().map(CardAction::name).toList();
    }

    @Nested
    class ACard {

        @Test
        void isIssuedWithADayForItsAnswer() {
            assertThat(steps()).containsExactly("ISSUED 2026-03-24");
            assertThat(views.of(head, card).finding().stepDue()).isEqualTo(LocalDate.of(2026, 3, 24));
        }

        @Test
        void thatIsRedIsAnsweredSooner() {
            sweepAt("2026-03-31T09:00");
            card = finding("T3", "R");
            assertThat(steps()).containsExactly("ISSUED 2026-04-03");
        }

        @Test
        void isAnsweredUpheldAppealedAndRevoked() {
            assertThat(take(head, CardMove.ANSWER).stepDue()).isEqualTo(LocalDate.of(2026, 3, 24));
            moveTo("2026-03-19T09:00");
            assertThat(take(supervisor, CardMove.UPHOLD).stepDue()).isEqualTo(LocalDate.of(2026, 3, 26));
            moveTo("2026-03-26T23:59");
            assertThat(take(head, CardMove.APPEAL).stepDue()).isEqualTo(LocalDate.of(2026, 4, 10));
            CardReceipt revoked = take(second, CardMove.REVOKE);
            assertThat(revoked.stepDue()).isNull();
            assertThat(revoked.state()).isEqualTo(CardState.REVOKED);
            assertThat(revoked.version()).isEqualTo(5);
            assertThat(steps())
                    .containsExactly(
                            "ISSUED 2026-03-24",
                            "ANSWERED 2026-03-24",
                            "UPHELD 2026-03-26",
                            "APPEALED 2026-04-10",
                            "REVOKED");
        }

        @Test
        void isUpheldForGoodOnAnAppeal() {
            appealed();
            assertThat(take(second, CardMove.UPHOLD).stepDue()).isNull();
            assertRefused(() -> take(head, CardMove.APPEAL))
                    .unlawfulBy(CardRefusals.COURSE)
                    .saying("One appeal");
        }

        @Test
        void isRevokedWhereTheAnswerConvinces() {
            answered();
            assertThat(take(supervisor, CardMove.REVOKE).state()).isEqualTo(CardState.REVOKED);
        }

        @Test
        void againstAFinishedCaseLivesTheSameLife() {
            office.agree(caseId, "food-business-licence");
            office.decide(caseId, Verdict.GRANT);
            office.issue(caseId);
            office.deliver(caseId, null);
            assertThat(register.state(caseId)).isEqualTo("CLOSED");
            appealed();
            assertThat(take(second, CardMove.REVOKE).state()).isEqualTo(CardState.REVOKED);
        }

        @Test
        void isNoLongerLookedAtOnceItIsAnswered() {
            answered();
            assertThat(jdbc.sql("select look_on is null from finding where id = ?")
                            .param(card)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORDED") // no card comes to be one by a step of somebody
        void isWaivedInEveryStateThatIsNoEnd(CardState state) {
            switch (state) {
                case ISSUED -> {}
                case ANSWERED -> answered();
                case UPHELD -> upheld();
                case APPEALED -> appealed();
                case REVOKED -> {
                    answered();
                    take(supervisor, CardMove.REVOKE);
                }
                case WAIVED -> take(waiver, CardMove.WAIVE);
                case RECORDED -> throw new AssertionError();
            }
            if (state.isOver()) {
                assertRefused(() -> take(waiver, CardMove.WAIVE)).as(RefusalKind.CONFLICT);
            } else {
                assertThat(take(waiver, CardMove.WAIVE).state()).isEqualTo(CardState.WAIVED);
            }
        }
    }

    @Nested
    class AnInformation {

        @Test
        void isNotedOnceAndAsksForNothing() {
            card = finding("T1", "I");
            assertThat(steps()).isEmpty();
            CardReceipt noted = take(head, CardMove.ANSWER);
            assertThat(noted.state()).isEqualTo(CardState.ISSUED);
            assertThat(noted.stepDue()).isNull();
            assertThat(steps()).containsExactly("NOTED");
            assertRefused(() -> take(head, CardMove.ANSWER)).tells(head.name());
        }

        @Test
        void hasNothingToDecideOn() {
            card = finding("T1", "I");
            assertRefused(() -> take(supervisor, CardMove.UPHOLD)).unlawfulBy(CardRefusals.COURSE);
            assertRefused(() -> take(head, CardMove.APPEAL)).unlawfulBy(CardRefusals.COURSE);
            assertRefused(() -> take(waiver, CardMove.WAIVE)).unlawfulBy(CardRefusals.COURSE);
        }
    }

    @Nested
    class WhatIsOffered {

        @Test
        void isWhatTheDeskWouldNotRefuse() {
            assertThat(offered(head)).containsExactly(CardMove.ANSWER);
            assertThat(offered(supervisor)).isEmpty();
            assertThat(offered(waiver)).containsExactly(CardMove.WAIVE);
            answered();
            assertThat(offered(head)).isEmpty();
            assertThat(offered(supervisor)).containsExactly(CardMove.UPHOLD, CardMove.REVOKE);
            take(supervisor, CardMove.UPHOLD);
            assertThat(offered(head)).containsExactly(CardMove.APPEAL);
            take(head, CardMove.APPEAL);
            assertThat(offered(supervisor)).isEmpty();
            assertThat(offered(second)).containsExactly(CardMove.UPHOLD, CardMove.REVOKE);
        }

        @Test
        void comesWithWhatIsLate() {
            moveTo("2026-03-25T09:00");
            assertThat(views.of(head, card).overdue()).isTrue();
            answered();
            CardView view = views.of(head, card);
            assertThat(view.overdue()).isFalse();
            assertThat(view.steps()).extracting(CardStep::late).containsExactly(false, true);
        }
    }

    @Nested
    class TheSameRequest {

        @Test
        void hasOneEffectHoweverOftenItIsSent() {
            CommandRequest request = new CommandRequest(head, "findings/answer", "key-of-" + card, null, "answer");
            CardReceipt first = desk.take(request, card, CardMove.ANSWER, new CardForm("已整改"));
            assertThat(desk.take(request, card, CardMove.ANSWER, new CardForm("已整改")))
                    .isEqualTo(first);
            assertRefused(() -> desk.take(request, card, CardMove.ANSWER, new CardForm("另一答复")))
                    .as(RefusalKind.CONFLICT);
            assertThat(steps()).hasSize(2);
        }

        @Test
        void hasOneEffectIfItIsSentTwiceAtOnce() throws InterruptedException {
            CommandRequest request = new CommandRequest(head, "findings/answer", "twice-" + card, null, "answer");
            List<Result<CardReceipt>> results = Race.run(List.of(
                    () -> desk.take(request, card, CardMove.ANSWER, new CardForm("已整改")),
                    () -> desk.take(request, card, CardMove.ANSWER, new CardForm("已整改"))));
            assertThat(results).allMatch(Result::won);
            assertThat(results.get(0).answer()).isEqualTo(results.get(1).answer());
            assertThat(steps()).hasSize(2);
        }
    }

    @Test
    void twoSupervisorsWhoDecideAtTheSameMomentLeaveOneDecision() throws InterruptedException {
        answered();
        List<Result<CardReceipt>> results =
                Race.run(List.of(() -> take(supervisor, CardMove.UPHOLD), () -> take(second, CardMove.REVOKE)));
        assertThat(results).filteredOn(Result::won).hasSize(1);
        boolean first = results.get(0).won();
        assertRefused(() -> {
                    throw results.get(first ? 1 : 0).thrown();
                })
                .tells((first ? supervisor : second).name());
        assertThat(steps()).hasSize(3);
    }

    @Nested
    class AGroundlessCard {

        private List<UUID> revoke(UUID... findings) {
            return transaction.execute(status ->
                    desk.revokeGroundless(List.of(findings), new LocalisedText("日历调整", "The calendar changed")));
        }

        @Test
        void isRevokedWithItsReasonWhateverItsState() {
            upheld();
            UUID information = finding("T1", "I");
            assertThat(revoke(card, information)).containsExactlyInAnyOrder(card, information);
            CardView view = views.of(head, card);
            assertThat(view.finding().state()).isEqualTo("REVOKED");
            CardStep last = view.steps().get(3);
            assertThat(last.by()).isNull();
            assertThat(last.text()).isEqualTo(new LocalisedText("日历调整", "The calendar changed"));
            assertThat(revoke(card, information)).isEmpty();
        }

        @Test
        void isLeftWhereItWasWaived() {
            take(waiver, CardMove.WAIVE);
            assertThat(revoke(card)).isEmpty();
        }
    }
}
