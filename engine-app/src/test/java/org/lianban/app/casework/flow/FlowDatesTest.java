package org.lianban.app.casework.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Restaurant.complete;
import static org.lianban.app.casework.Restaurant.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.casework.District;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.MaterialPlan;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.notices.DueDatesMoved;
import org.lianban.app.organisation.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LianbanTest
class FlowDatesTest {

    private static final LocalDate LATER = LocalDate.of(2030, 5, 20);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatalogueBook catalogue;

    @Autowired
    Applications applications;

    @Autowired
    Corrections corrections;

    @Autowired
    MaterialPlan plan;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ZoneId zone;

    Actor clerk;

    @BeforeEach
    void people() {
        clerk = new District(jdbc, catalogue).clerk();
    }

    @Test
    void deemedAcceptanceFollowsTheClockThatANoticeMoved() {
        UUID caseId = applications.apply(request(clerk), complete(plan)).caseId();

        move(caseId, ClockKind.ACCEPTANCE);

        assertThat(timersOf(caseId)).containsExactly(endOf(LATER));
    }

    @Test
    void theDayOnTheCorrectionNoticeFollowsToo() {
        UUID caseId = applications.apply(request(clerk), complete(plan)).caseId();
        corrections.send(
                request(clerk),
                caseId,
                new CorrectionForm(List.of(new CorrectionForm.Defect("food-work-flow", "缺少冷食区")), null));

        move(caseId, ClockKind.CORRECTION);

        assertThat(timersOf(caseId)).containsExactly(endOf(LATER));
        assertThat(jdbc.sql("select due_on from correction_notice where case_id = ?")
                        .param(caseId)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LATER);
    }

    private void move(UUID caseId, ClockKind kind) {
        ClockShift shift = new ClockShift(UUID.randomUUID(), caseId, kind, "", LATER.minusDays(7), LATER);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new DueDatesMoved("停工通知", List.of(shift))));
    }

    private List<Instant> timersOf(UUID caseId) {
        return jdbc.sql("""
                        select j.duedate_ from act_ru_job j join approval_case c on c.process_instance = j.root_proc_inst_id_
                        where c.id = ?
                        """)
                .param(caseId)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
