package org.lianban.app.supervision.order;

import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.overdue.AnswerSweep;
import org.springframework.beans.factory.annotation.Autowired;

/** An order that a supervisor wrote to two departments on Monday, 2 March 2026, with five working days: until Monday, 9 March. */
abstract class OrderWorld extends CaseworkTest {

    @Autowired
    OrderWriting writing;

    @Autowired
    OrderDesk desk;

    @Autowired
    OrderViews views;

    @Autowired
    AnswerSweep sweep;

    Actor supervisor;
    Actor second;
    Actor market;
    Actor fire;
    UUID order;

    @BeforeEach
    void anOrderToTwoDepartments() {
        supervisor = supervisor();
        second = supervisor();
        market = office.head("MARKET");
        fire = office.head("FIRE");
        order = write(5, null, null);
    }

    Actor supervisor() {
        return office.district().person("SUPERVISION", Set.of(Role.SUPERVISOR), Set.of());
    }

    UUID write(int workingDays, @Nullable UUID finding, @Nullable UUID caseId) {
        OrderForm form =
                new OrderForm("限期整改", "请说明积压原因", List.of("MARKET", "FIRE"), workingDays, finding, caseId, null);
        return writing.write(by(supervisor), form).orderId();
    }

    OrderReceipt reply(Actor head) {
        return desk.reply(by(head), order, new OrderReply("已整改", null));
    }

    OrderReceipt accept(Actor by, String department) {
        return desk.accept(by(by), order, new OrderVerdict(department, "同意"));
    }

    OrderReceipt sendBack(Actor by, String department, int workingDays) {
        return desk.sendBack(by(by), order, new OrderReturn(department, "请补充", workingDays));
    }

    void sweepAt(String moment) {
        moveTo(moment);
        sweep.sweep(now());
    }

    String number() {
        return jdbc.sql("select number from supervision_order where id = ?")
                .param(order)
                .query(String.class)
                .single();
    }

    String state(String department) {
        return jdbc.sql("select state || ' ' || due from order_addressee where order_id = ? and department = ?")
                .params(order, department)
                .query(String.class)
                .single();
    }

    List<String> events() {
        return jdbc.sql("""
                        select kind || coalesce(' ' || department, '') || coalesce(' ' || level, '') from order_event
                        where order_id = ? order by number
                        """).param(order).query(String.class).list();
    }

    /** Rule, severity and day of the findings about the order's departments. */
    List<String> found() {
        return jdbc.sql("""
                        select rule || ' ' || severity || ' ' || department || ' ' || crossed_on from finding
                        where subject like 'order/' || ? || '/%' order by crossed_on, department, severity
                        """).param(number()).query(String.class).list();
    }
}
