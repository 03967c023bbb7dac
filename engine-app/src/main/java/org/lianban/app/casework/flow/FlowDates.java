package org.lianban.app.casework.flow;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.notices.DueDatesMoved;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the timers of the flows and the dates that were told follow a calendar notice, in the transaction that moves the clocks. */
@Component
class FlowDates {

    private final FlowEngine engine;
    private final JdbcClient jdbc;
    private final ZoneId zone;

    FlowDates(FlowEngine engine, JdbcClient jdbc, ZoneId zone) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @EventListener
    void follow(DueDatesMoved moved) {
        moved.shifts().forEach(this::follow);
    }

    private void follow(ClockShift shift) {
        LocalDate due = shift.after();
        if (due == null) {
            return;
        }
        Instant end = due.plusDays(1).atStartOfDay(zone).toInstant();
        switch (shift.kind()) {
            case ACCEPTANCE -> engine.moveTimers(AcceptanceProcess.KEY, shift.caseId(), end);
            case CORRECTION -> {
                engine.moveTimers(AcceptanceProcess.KEY, shift.caseId(), end);
                jdbc.sql("update correction_notice set due_on = :due where case_id = :case and corrected_at is null")
                        .param("due", Date.valueOf(due))
                        .param("case", shift.caseId())
                        .update();
            }
            case PROCEDURE -> moveCap(shift, end);
            default -> {
                // no other clock has a timer
            }
        }
    }

    private void moveCap(ClockShift shift, Instant end) {
        engine.moveTimers(
                SpecialProcedureProcess.KEY,
                shift.caseId(),
                SpecialProcedureProcess.Variables.PROCEDURE_ID,
                shift.subject(),
                end);
        jdbc.sql("update suspension set cap_ends_at = :end where id = :id")
                .param("end", Timestamp.from(end))
                .param("id", UUID.fromString(shift.subject()))
                .update();
    }
}
