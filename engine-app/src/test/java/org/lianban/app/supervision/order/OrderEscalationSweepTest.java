package org.lianban.app.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.Situation;

class OrderEscalationSweepTest extends OrderWorld {

    @Nested
    class ADepartmentThatDoesNotReply {

        @Test
        void isRemindedBeforeAndOnTheDayThenItsHeadThenTheGovernment() {
            sweepAt("2026-03-04T23:59");
            assertThat(events()).containsExactly("SENT");
            sweepAt("2026-03-05T00:01");
            assertThat(events()).containsExactly("SENT", "REMINDED FIRE DEPARTMENT", "REMINDED MARKET DEPARTMENT");
            reply(market);
            sweepAt("2026-03-09T00:01");
            assertThat(events()).hasSize(5).endsWith("REPLIED MARKET", "REMINDED FIRE DEPARTMENT");
            sweepAt("2026-03-10T00:01");
            assertThat(events()).hasSize(6).endsWith("ESCALATED FIRE HEAD");
            sweepAt("2026-03-12T00:01");
            assertThat(events()).hasSize(7).endsWith("ESCALATED FIRE GOVERNMENT");
            sweepAt("2026-04-30T09:00");
            assertThat(events()).hasSize(7);
        }

        @Test
        void isTakenThroughAllStepsAtOnceIfNobodyLookedForLong() {
            sweepAt("2026-03-20T09:00");
            assertThat(events())
                    .filteredOn(event -> event.contains("FIRE"))
                    .containsExactly(
                            "REMINDED FIRE DEPARTMENT",
                            "REMINDED FIRE DEPARTMENT",
                            "ESCALATED FIRE HEAD",
                            "ESCALATED FIRE GOVERNMENT");
        }

        @Test
        void isSeenByTheGovernmentOfficeOnceItIsThere() {
            sweepAt("2026-03-12T00:01");
            OrderView view = views.of(office.government(), order);
            assertThat(view.actions()).isEmpty();
            assertThat(view.order().addressees())
                    .extracting(AddresseeView::overdue)
                    .containsExactly(true, true);
        }

        @Test
        void isRemindedAnewWhenItsReplyWasSentBack() {
            reply(fire);
            moveTo("2026-03-10T09:00");
            sendBack(supervisor, "FIRE", 1);
            sweepAt("2026-03-11T09:00");
            // two working days before the new day lie before it was set
            assertThat(events())
                    .filteredOn(event -> event.contains("FIRE"))
                    .containsExactly("REPLIED FIRE", "RETURNED FIRE", "REMINDED FIRE DEPARTMENT");
        }
    }

    @Nested
    class ALateReply {

        @Test
        void isAFindingTheDayAfterAndARedOneThreeWorkingDaysLater() {
            reply(market);
            sweepAt("2026-03-09T23:59");
            assertThat(found()).isEmpty();
            sweepAt("2026-03-10T00:01");
            assertThat(found()).containsExactly("T9 Y FIRE 2026-03-10");
            sweepAt("2026-03-12T23:59");
            assertThat(found()).hasSize(1);
            sweepAt("2026-03-13T00:01");
            assertThat(found()).containsExactly("T9 Y FIRE 2026-03-10", "T9 R FIRE 2026-03-13");
            sweepAt("2026-04-30T09:00");
            assertThat(found()).hasSize(2);
        }

        @Test
        void thatCameInTimeIsNone() {
            reply(market);
            reply(fire);
            sweepAt("2026-04-30T09:00");
            assertThat(found()).isEmpty();
        }

        @Test
        void toAnOrderAboutACaseIsAboutThatCase() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            order = write(1, null, caseId);
            sweepAt("2026-03-04T00:01");
            assertThat(jdbc.sql(
                                    "select distinct origin || ' ' || case_id from finding where subject like 'order/' || ? || '/%'")
                            .param(number())
                            .query(String.class)
                            .single())
                    .isEqualTo("CASE " + caseId);
        }

        @Test
        void toAnOrderAboutNoCaseIsAboutNone() {
            sweepAt("2026-03-10T00:01");
            assertThat(jdbc.sql("select distinct origin from finding where subject like 'order/' || ? || '/%'")
                            .param(number())
                            .query(String.class)
                            .single())
                    .isEqualTo("STATISTIC");
        }
    }

    @Test
    void severalSweepsAtOnceTakeEachStepOnce() throws InterruptedException {
        moveTo("2026-03-13T09:00");
        Callable<Integer> one = () -> sweep.sweep(now());
        assertThat(Race.run(List.of(one, one, one, one))).allMatch(Result::won);
        sweep.sweep(now());
        assertThat(events()).hasSize(9).containsOnlyOnce("ESCALATED FIRE HEAD", "ESCALATED MARKET GOVERNMENT");
        assertThat(found()).hasSize(4);
    }

    @Test
    void nothingIsLookedAtWhereNothingIsToBeExpected() {
        sweepAt("2026-05-29T09:00");
        assertThat(jdbc.sql("select count(*) from order_addressee where order_id = ? and look_on is not null")
                        .param(order)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
