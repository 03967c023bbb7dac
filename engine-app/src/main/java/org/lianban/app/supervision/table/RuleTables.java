package org.lianban.app.supervision.table;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.finding.RuleVersions;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trials and publications of the table of rules. */
@Component
class RuleTables {

    private final JdbcClient jdbc;
    private final TrialStore trials;
    private final RuleVersions versions;
    private final SupervisionRuleBook rules;
    private final DraftCheck drafts;
    private final CalendarBook calendars;
    private final Clock clock;
    private final AuditTrail trail;

    RuleTables(
            JdbcClient jdbc,
            TrialStore trials,
            RuleVersions versions,
            SupervisionRuleBook rules,
            DraftCheck drafts,
            CalendarBook calendars,
            Clock clock,
            AuditTrail trail) {
        this.jdbc = jdbc;
        this.trials = trials;
        this.versions = versions;
        this.rules = rules;
        this.drafts = drafts;
        this.calendars = calendars;
        this.clock = clock;
        this.trail = trail;
    }

    /** Every rule as it is set today. */
    List<RuleInForce> inForce(String department, String item) {
        RuleVersion today = versions.on(today());
        Map<String, LocalisedText> notes = drafts.notes(source(today.number()));
        return rules.texts().stream()
                .map(text -> RuleInForce.of(
                        text,
                        today.number(),
                        today.table().rule(text.code(), department, item),
                        notes.get(text.code())))
                .toList();
    }

    /**
     * Begins the trial of a draft.
     *
     * @throws Refusal if it is not the table it should be, or the period is none
     */
    RuleTrial tryOut(Actor by, TrialDraft draft) {
        if (draft.casesFrom().isAfter(draft.casesTo())) {
            throw Refusal.invalid("casesTo", new LocalisedText("不应早于起始日", "must not lie before the first day"));
        }
        drafts.read(draft.source());
        return trials.find(by.region(), trials.add(by, draft, clock.instant())).orElseThrow();
    }

    /**
     * A draft beside the table that is in force today.
     *
     * @throws Refusal with the lines that are wrong
     */
    TableComparison compare(String draft) {
        int today = versions.on(today()).number();
        return drafts.compare(today, source(today), drafts.read(draft));
    }

    /** As {@link #compare(String)}, of a draft that was tried. */
    TableComparison compare(Actor reader, UUID trial) {
        return compare(trials.source(trial(reader, trial).id()));
    }

    RuleTrial trial(Actor reader, UUID id) {
        return trials.find(reader.region(), id).orElseThrow(RuleTables::unknown);
    }

    List<TableVersion> published() {
        return jdbc.sql("""
                        select v.version, v.effective_from, v.note, s.login as published_by, v.published_at, v.trial
                        from supervision_table v join staff s on s.id = v.published_by
                        union all select 1, null, null, null, null, null
                        order by version
                        """).query(TableVersion.class).list();
    }

    /** The source of a version, or of the one that is shipped. */
    String source(int version) {
        if (version == 1) {
            return SupervisionRules.shippedSource();
        }
        return jdbc.sql("select source from supervision_table where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .orElseThrow(RuleTables::unknown);
    }

    /**
     * Lets a draft come into force on a day after today, and looks at every open case again when it does.
     *
     * @throws Refusal if its trial is not finished, or another version begins on that day or later
     */
    @Transactional
    public TableVersion publish(Actor by, Publication publication) {
        // one publication after another, so that the versions stand in the order of their days
        jdbc.sql("select pg_advisory_xact_lock(hashtext('supervision_table'))::text")
                .query(String.class)
                .optional();
        RuleTrial trial = trial(by, publication.trial());
        if (!trial.state().equals("DONE")) {
            throw Refusal.conflict(
                    new LocalisedText("试运行尚未完成。", "The trial is not finished."),
                    new LocalisedText("请等试运行完成后再发布。", "Publish it when the trial is done."));
        }
        LocalDate from = publication.effectiveFrom();
        requireLater(from);
        Instant now = clock.instant();
        int version = jdbc.sql("""
                        insert into supervision_table (version, effective_from, source, note, published_by, published_at, trial)
                        select coalesce(max(version), 1) + 1, :from, :source, :note, :by, :at, :trial from supervision_table
                        returning version
                        """)
                .param("from", from)
                .param("source", trials.source(trial.id()))
                .param("note", publication.note())
                .param("by", by.staff())
                .param("at", Timestamp.from(now))
                .param("trial", trial.id())
                .query(Integer.class)
                .single();
        lookAgainOn(from);
        Map<String, Object> what = Map.of("effectiveFrom", from, "trial", trial.id());
        trail.record(Act.RULES_PUBLISHED, by.region(), by.login(), String.valueOf(version), what);
        return new TableVersion(version, from, publication.note(), by.login(), now, trial.id());
    }

    private void requireLater(LocalDate from) {
        Optional<LocalDate> last = jdbc.sql(
                        "select max(effective_from) from supervision_table where effective_from is not null")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        if (!from.isAfter(today()) || last.filter(day -> !from.isAfter(day)).isPresent()) {
            throw Refusal.invalid(
                    "effectiveFrom",
                    new LocalisedText(
                            "应晚于今天，并晚于已发布的最后一版", "must lie after today and after the last version that is published"));
        }
    }

    /** What the new table says of the days ahead may differ from what the sweep expects. */
    private void lookAgainOn(LocalDate from) {
        WorkCalendar calendar = calendars.current();
        jdbc.sql("""
                        insert into case_watch (case_id, origin, look_at)
                        select id, 'CASE', :from::timestamptz from approval_case where state <> 'CLOSED'
                        on conflict (case_id) do update set look_at = least(case_watch.look_at, excluded.look_at)
                        """).param("from", Timestamp.from(calendar.startOf(from))).update();
        jdbc.sql("update case_watch set look_at = :from where look_at > :from")
                .param("from", Timestamp.from(calendar.startOf(from)))
                .update();
    }

    private LocalDate today() {
        return calendars.current().dateOf(clock.instant());
    }

    static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这个版本或试运行。", "There is no such version or trial."));
    }
}
