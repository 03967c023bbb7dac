package org.lianban.app.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.organisation.Actor;

/** Who is told of what, once. */
class OrderNewsTest extends OrderWorld {

    private List<String> told(Actor reader) {
        return jdbc.sql("""
                        select m.kind from inbox i join message m on m.id = i.message
                        where i.staff = ? and m.link = '/orders/' || ? order by m.posted_at, m.id
                        """).params(reader.staff(), order).query(String.class).list();
    }

    @Test
    void departmentsAreToldOfTheOrderAndSupervisorsOfTheReply() {
        assertThat(told(market)).containsExactly("ORDER");
        assertThat(told(fire)).containsExactly("ORDER");
        reply(market);
        assertThat(told(supervisor)).containsExactly("ORDER");
        moveTo("2026-03-03T09:00");
        accept(supervisor, "MARKET");
        assertThat(told(market)).containsExactly("ORDER", "ORDER");
        assertThat(told(fire)).hasSize(1);
    }

    @Test
    void departmentsAreCalledByTheirNames() {
        reply(market);
        assertThat(jdbc.sql(
                                "select subject_zh || ' ' || subject_en from message where link = '/orders/' || ? and kind = 'ORDER'")
                        .param(order)
                        .query(String.class)
                        .list())
                .anySatisfy(subject -> assertThat(subject).contains("已回复督办件").doesNotContain("MARKET"));
    }

    @Test
    void remindersReachTheDepartmentAndEscalationsItsHeadAndTheGovernment() {
        Actor government = office.government();
        Actor approver = office.approver("FIRE");
        order = write(5, null, null);
        reply(market);
        sweepAt("2026-03-05T09:00");
        assertThat(told(fire)).containsExactly("ORDER", "REMINDER");
        sweepAt("2026-03-12T09:00");
        sweepAt("2026-03-12T09:01");
        assertThat(told(fire)).containsExactly("ORDER", "REMINDER", "REMINDER", "ESCALATION");
        assertThat(told(approver)).containsExactly("ORDER", "REMINDER", "REMINDER");
        assertThat(told(government)).containsExactly("ESCALATION");
        assertThat(told(market)).hasSize(1);
    }

    @Test
    void aReminderByHandReachesThoseWhoHaveNotReplied() {
        reply(market);
        desk.remind(by(supervisor), order, new OrderReminder(null, "请尽快"));
        assertThat(told(fire)).containsExactlyInAnyOrder("ORDER", "REMINDER");
        assertThat(told(market)).containsExactly("ORDER");
    }
}
