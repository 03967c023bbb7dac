package org.lianban.app.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;

class OrderDeskTest extends OrderWorld {

    private List<String> offered(Actor reader) {
        return views.of(reader, order).actions().stream()
                .map(action -> action.name() + (action.department() == null ? "" : " " + action.department()))
                .toList();
    }

    @Nested
    class AnOrder {

        @Test
        void isReadRepliedToAcceptedAndClosed() {
            assertThat(state("MARKET")).isEqualTo("SENT 2026-03-09");
            desk.read(by(market), order);
            assertThat(state("MARKET")).isEqualTo("READ 2026-03-09");
            reply(market);
            reply(fire);
            accept(supervisor, "MARKET");
            accept(second, "FIRE");
            OrderReceipt closed = desk.close(by(supervisor), order, new OrderEnd("整改到位"));
            assertThat(closed.state()).isEqualTo(OrderState.CLOSED);
            assertThat(closed.version()).isEqualTo(7);
            assertThat(events())
                    .containsExactly(
                            "SENT",
                            "READ MARKET",
                            "REPLIED MARKET",
                            "REPLIED FIRE",
                            "ACCEPTED MARKET",
                            "ACCEPTED FIRE",
                            "CLOSED");
        }

        @Test
        void isSentBackWithAnotherDay() {
            reply(market);
            moveTo("2026-03-06T09:00");
            sendBack(supervisor, "MARKET", 3);
            assertThat(state("MARKET")).isEqualTo("RETURNED 2026-03-11");
            assertThat(state("FIRE")).isEqualTo("SENT 2026-03-09");
            reply(market);
            assertThat(state("MARKET")).startsWith("REPLIED");
        }

        @Test
        void isRemindedOfByHand() {
            reply(market);
            desk.remind(by(supervisor), order, new OrderReminder(null, "请尽快回复"));
            assertThat(events()).endsWith("REMINDED DEPARTMENT");
            assertRefused(() -> desk.remind(by(supervisor), order, new OrderReminder("MARKET", "x")))
                    .unlawfulBy(OrderRefusals.COURSE);
        }

        @Test
        void isWithdrawnWhenItIsNeededNoMore() {
            OrderReceipt withdrawn = desk.withdraw(by(supervisor), order, new OrderEnd("误发"));
            assertThat(withdrawn.state()).isEqualTo(OrderState.WITHDRAWN);
            assertRefused(() -> reply(market)).tells(supervisor.name());
            sweepAt("2026-04-30T09:00");
            assertThat(events()).containsExactly("SENT", "WITHDRAWN");
        }

        @Test
        void mayBeAboutAFinishedCase() {
            UUID caseId = office.caseIn(CaseState.CLOSED);
            order = write(5, null, caseId);
            assertThat(views.of(supervisor, order).order().caseId()).isEqualTo(caseId);
        }

        @Test
        void hasANumberOfItsOwn() {
            assertThat(number()).matches("DB-990101-20260302-\\d{5}");
        }
    }

    @Nested
    class WritingIsRefused {

        @Test
        void toWhoeverIsNoSupervisor() {
            OrderForm form = new OrderForm("x", "x", List.of("FIRE"), 5, null, null, null);
            assertRefused(() -> writing.write(by(market), form)).as(RefusalKind.FORBIDDEN);
        }

        @Test
        void toDepartmentsThatAreNotThere() {
            OrderForm form = new OrderForm("x", "x", List.of("FIRE", "NOWHERE"), 5, null, null, null);
            assertRefused(() -> writing.write(by(supervisor), form)).onField("departments");
        }

        @Test
        void aboutWhatIsNotThere() {
            assertRefused(() -> write(5, UUID.randomUUID(), null)).onField("findingId");
            assertRefused(() -> write(5, null, UUID.randomUUID())).as(RefusalKind.NOT_FOUND);
        }
    }

    @Nested
    class AStepIsRefused {

        @Test
        void toWhoeverItIsNotFor() {
            Actor clerk = office.district().person("MARKET", Set.of(Role.CLERK), Set.of());
            assertRefused(() -> reply(clerk)).as(RefusalKind.FORBIDDEN);
            assertRefused(() -> reply(supervisor)).as(RefusalKind.FORBIDDEN);
            reply(market);
            assertRefused(() -> accept(market, "MARKET")).as(RefusalKind.FORBIDDEN);
            assertRefused(() -> desk.close(by(market), order, new OrderEnd("x")))
                    .as(RefusalKind.FORBIDDEN);
        }

        @Test
        void toWhoeverWouldDecideOnHisOwnDepartmentsReply() {
            reply(market);
            Actor both = office.district().person("MARKET", Set.of(Role.HEAD, Role.SUPERVISOR), Set.of());
            assertRefused(() -> accept(both, "MARKET")).as(RefusalKind.FORBIDDEN);
            assertRefused(() -> sendBack(both, "MARKET", 3)).as(RefusalKind.FORBIDDEN);
        }

        @Test
        void toOthersAsIfThereWereNone() {
            assertRefused(() -> reply(office.head("TOBACCO"))).as(RefusalKind.NOT_FOUND);
            assertRefused(() -> views.of(office.head("TOBACCO"), order)).as(RefusalKind.NOT_FOUND);
            assertRefused(() -> views.of(office.government(), order)).as(RefusalKind.NOT_FOUND);
        }

        @Test
        void whereThereIsNoReply() {
            assertRefused(() -> accept(supervisor, "MARKET")).unlawfulBy(OrderRefusals.COURSE);
            assertRefused(() -> sendBack(supervisor, "MARKET", 3)).unlawfulBy(OrderRefusals.COURSE);
            assertRefused(() -> accept(supervisor, "TOBACCO")).onField("department");
        }

        @Test
        void whenNotAllIsAccepted() {
            reply(market);
            accept(supervisor, "MARKET");
            assertRefused(() -> desk.close(by(supervisor), order, new OrderEnd("x")))
                    .unlawfulBy(OrderRefusals.COURSE);
        }

        @Test
        void whenSomebodyElseWasFirst() {
            desk.read(by(market), order);
            assertRefused(() -> desk.read(by(market), order)).tells(market.name());
            reply(market);
            assertRefused(() -> reply(market)).tells(market.name());
            accept(supervisor, "MARKET");
            assertRefused(() -> sendBack(second, "MARKET", 3)).tells(supervisor.name());
        }

        @Test
        void whenTheOrderHasChangedSinceItWasRead() {
            reply(market);
            CommandRequest old = new CommandRequest(fire, "orders/reply", null, 1L, "test");
            assertRefused(() -> desk.reply(old, order, new OrderReply("已整改", null)))
                    .as(RefusalKind.STALE)
                    .with("currentVersion", 2L);
        }
    }

    @Nested
    class AtTheSameMoment {

        @Test
        void oneOfTwoSupervisorsDecides() throws InterruptedException {
            reply(market);
            List<Result<OrderReceipt>> results =
                    Race.run(List.of(() -> accept(supervisor, "MARKET"), () -> sendBack(second, "MARKET", 3)));
            assertThat(results).filteredOn(Result::won).hasSize(1);
            boolean first = results.get(0).won();
            assertRefused(() -> {
                        throw results.get(first ? 1 : 0).thrown();
                    })
                    .tells((first ? supervisor : second).name());
        }

        @Test
        void twoDepartmentsBothReply() throws InterruptedException {
            assertThat(Race.run(List.of(() -> reply(market), () -> reply(fire))))
                    .allMatch(Result::won);
            assertThat(events()).containsExactlyInAnyOrder("SENT", "REPLIED MARKET", "REPLIED FIRE");
        }

        @Test
        void theSameOrderIsWrittenOnce() throws InterruptedException {
            OrderForm form = new OrderForm("x", "x", List.of("FIRE"), 5, null, null, null);
            CommandRequest request = new CommandRequest(supervisor, "orders", "write-" + order, null, "write");
            List<Result<OrderReceipt>> results =
                    Race.run(List.of(() -> writing.write(request, form), () -> writing.write(request, form)));
            assertThat(results).allMatch(Result::won);
            assertThat(results.get(0).answer()).isEqualTo(results.get(1).answer());
        }
    }

    @Test
    void whatIsOfferedIsWhatTheDeskWouldNotRefuse() {
        assertThat(offered(market)).containsExactly("READ", "REPLY");
        assertThat(offered(supervisor)).containsExactly("REMIND", "WITHDRAW");
        reply(market);
        assertThat(offered(market)).isEmpty();
        assertThat(offered(supervisor)).containsExactly("ACCEPT MARKET", "RETURN MARKET", "REMIND", "WITHDRAW");
        accept(supervisor, "MARKET");
        reply(fire);
        accept(supervisor, "FIRE");
        assertThat(offered(supervisor)).containsExactly("CLOSE", "WITHDRAW");
    }
}
