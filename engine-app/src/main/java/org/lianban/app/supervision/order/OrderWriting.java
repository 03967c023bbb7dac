package org.lianban.app.supervision.order;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.IdempotencyBook;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.supervision.finding.FindingList;
import org.lianban.app.supervision.finding.FindingView;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes new orders. */
@Service
public class OrderWriting {

    private static final LocalisedText SENT = new LocalisedText("督办件已发出。", "The order is sent.");

    /** What an order is about. */
    private record About(
            @Nullable UUID finding,
            @Nullable UUID ownCase,
            @Nullable UUID deliveredCase) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CommandMeters meters;
    private final IdempotencyBook answered;
    private final FindingList findings;
    private final CaseAccess cases;
    private final OrderAddressees addressees;
    private final OrderLadder ladder;
    private final Documents documents;
    private final CalendarBook calendars;
    private final OrderNews news;
    private final Clock clock;
    private final AuditTrail trail;

    OrderWriting(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            CommandMeters meters,
            IdempotencyBook answered,
            FindingList findings,
            CaseAccess cases,
            OrderAddressees addressees,
            OrderLadder ladder,
            Documents documents,
            CalendarBook calendars,
            OrderNews news,
            Clock clock,
            AuditTrail trail) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.meters = meters;
        this.answered = answered;
        this.findings = findings;
        this.cases = cases;
        this.addressees = addressees;
        this.ladder = ladder;
        this.documents = documents;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Writes an order to departments of the supervisor's region.
     *
     * @throws Refusal if one of them is not there or named twice, or what it is about is not the supervisor's to see
     */
    public OrderReceipt write(CommandRequest request, OrderForm form) {
        CommandRequest told = request.with(form);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return meters.timed(
                request.kind(),
                () -> Objects.requireNonNull(transaction.execute(status ->
                        answered.once(told, OrderReceipt.class, now, () -> carryOut(told.actor(), form, now)))));
    }

    private OrderReceipt carryOut(Actor actor, OrderForm form, Instant now) {
        actor.require(Role.SUPERVISOR);
        List<String> departments = form.departments().stream().sorted().toList();
        addressees.require(actor.region(), departments);
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        LocalDate due = calendar.plusWorkingDays(today, form.workingDays());
        int skipped = ladder.come(0, due, today, calendar).size();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String number = number(actor.region(), today);
        insert(id, number, actor, form, about(actor, form), due, now);
        address(id, departments, due, skipped, ladder.firstLook(skipped, due, calendar));
        documents.attach(Owner.order(id), 1, actor, form.papers());
        news.sent(id, actor.region(), number, form.subject(), departments, due);
        return new OrderReceipt(id, number, 1, OrderState.OPEN, SENT);
    }

    private About about(Actor actor, OrderForm form) {
        UUID finding = form.findingId();
        if (finding != null) {
            FindingView view = findings.find(actor, finding)
                    .orElseThrow(() -> Refusal.invalid("findingId", new LocalisedText("没有这条监察发现", "is no finding")));
            boolean own = view.origin().equals("CASE");
            return new About(finding, own ? view.caseId() : null, own ? null : view.caseId());
        }
        UUID about = form.caseId();
        if (about != null && delivered(actor.region(), about)) {
            return new About(null, null, about);
        }
        if (about != null) {
            cases.require(actor, about);
        }
        return new About(null, about, null);
    }

    private boolean delivered(String region, UUID id) {
        return jdbc.sql("select exists (select from delivered_case where id = :id and region = :region)")
                .param("id", id)
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    private String number(String region, LocalDate today) {
        long next = jdbc.sql("select nextval('supervision_order_number')")
                .query(Long.class)
                .single();
        return "DB-%s-%s-%05d".formatted(region, today.format(DateTimeFormatter.BASIC_ISO_DATE), next);
    }

    private void insert(UUID id, String number, Actor by, OrderForm form, About about, LocalDate due, Instant at) {
        jdbc.sql("""
                        with written as (
                            insert into supervision_order (id, region, number, subject, text, finding_id, case_id, delivered_case,
                                working_days, due, written_by, written_at, version)
                            values (:id, :region, :number, :subject, :text, :finding, :case, :delivered, :days, :due, :by, :at, 1)
                        )
                        insert into order_event (order_id, number, kind, taken_by, at, due) values (:id, 1, 'SENT', :by, :at, :due)
                        """)
                .param("id", id)
                .param("region", by.region())
                .param("number", number)
                .param("subject", form.subject())
                .param("text", form.text())
                .param("finding", about.finding(), Types.OTHER)
                .param("case", about.ownCase(), Types.OTHER)
                .param("delivered", about.deliveredCase(), Types.OTHER)
                .param("days", form.workingDays())
                .param("due", due)
                .param("by", by.staff())
                .param("at", Timestamp.from(at))
                .update();
        Map<String, Object> what = Map.of("due", due, "workingDays", form.workingDays());
        trail.record(Act.ORDER_SENT, by.region(), by.login(), number, what);
    }

    private void address(UUID order, List<String> departments, LocalDate due, int steps, LocalDate lookOn) {
        jdbc.sql("""
                        insert into order_addressee (order_id, department, due, steps, look_on)
                        select :order, d, :due::date, :steps, :look::date from unnest(:departments::text[]) d
                        """)
                .param("order", order)
                .param("due", due)
                .param("steps", steps)
                .param("look", lookOn)
                .param("departments", departments.toArray(String[]::new))
                .update();
    }
}
