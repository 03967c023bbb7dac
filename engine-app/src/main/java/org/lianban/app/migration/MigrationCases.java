package org.lianban.app.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.migration.MigrationCase.OpenStage;
import org.lianban.app.migration.MigrationCase.RunningClock;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored cases of the migrations. */
@Repository
class MigrationCases {

    /** One that is to be tried or moved. */
    record Entry(long number, UUID caseId) {}

    private record Stage(
            UUID caseId,
            String process,
            String element,
            @Nullable String item) {}

    private record Clock(
            UUID caseId,
            ClockKind kind,
            String subject,
            String state,
            @Nullable LocalDate dueDate) {}

    private final JdbcClient jdbc;

    MigrationCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the next case in that state until the transaction ends, past those that another node holds. The migration is held with it:
     * who stops it waits for this case.
     */
    Optional<Entry> lockNext(UUID migration, MigrationState at, MigrationCaseState in) {
        return jdbc.sql("""
                        select c.number, c.case_id from case_migration m join case_migration_case c on c.migration = m.id
                        where m.id = :id and m.state = :at and c.state = :in
                        order by c.number limit 1 for share of m for no key update of c skip locked
                        """)
                .param("id", migration)
                .param("at", at.name())
                .param("in", in.name())
                .query(Entry.class)
                .optional();
    }

    /** Notes what came of a case, unless somebody else did. */
    void note(
            UUID migration,
            long number,
            MigrationCaseState from,
            MigrationCaseState to,
            @Nullable LocalisedText words,
            Instant now) {
        jdbc.sql("""
                        update case_migration_case set state = :to, words_zh = :zh, words_en = :en, ended_at = :now
                        where migration = :id and number = :number and state = :from
                        """)
                .param("to", to.name())
                .param("zh", words == null ? null : words.zh())
                .param("en", words == null ? null : words.en())
                .param("now", Timestamp.from(now))
                .param("id", migration)
                .param("number", number)
                .param("from", from.name())
                .update();
    }

    /** Those in one state, or in any, behind that number, with what is open of each: three statements. */
    List<MigrationCase> page(UUID migration, FlowPlan plan, @Nullable MigrationCaseState state, long after, int limit) {
        List<MigrationCase> bare = jdbc.sql("""
                        select * from case_migration_case
                        where migration = :id and number > :after and state = coalesce(:state, state) order by number limit :limit
                        """)
                .param("id", migration)
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(MigrationCases::row)
                .list();
        UUID[] ids = bare.stream().map(MigrationCase::caseId).toArray(UUID[]::new);
        Map<UUID, List<OpenStage>> stages = stages(ids, plan);
        Map<UUID, List<RunningClock>> clocks = clocks(ids);
        return bare.stream()
                .map(one -> new MigrationCase(
                        one.number(),
                        one.caseId(),
                        one.caseNumber(),
                        one.state(),
                        one.words(),
                        one.endedAt(),
                        stages.getOrDefault(one.caseId(), List.of()),
                        clocks.getOrDefault(one.caseId(), List.of())))
                .toList();
    }

    private Map<UUID, List<OpenStage>> stages(UUID[] cases, FlowPlan plan) {
        Map<UUID, List<OpenStage>> byCase = new HashMap<>();
        jdbc.sql("""
                        select s.case_id, s.process, s.element, b.item_code as item from stage s left join branch b on b.id = s.branch_id
                        where s.case_id = any(?) and s.closed_at is null order by s.opened_at, s.id
                        """).param(cases).query(Stage.class).list().forEach(stage -> byCase.computeIfAbsent(
                        stage.caseId(), id -> new ArrayList<>())
                .add(new OpenStage(
                        stage.process(),
                        stage.element(),
                        stage.item(),
                        plan.moved(stage.process(), stage.element()).orElse(null))));
        return byCase;
    }

    private Map<UUID, List<RunningClock>> clocks(UUID[] cases) {
        Map<UUID, List<RunningClock>> byCase = new HashMap<>();
        jdbc.sql("""
                        select case_id, kind, subject, state, due_date from clock
                        where case_id = any(?) and state <> 'STOPPED' order by started_on, id
                        """).param(cases).query(Clock.class).list().forEach(clock -> byCase.computeIfAbsent(
                        clock.caseId(), id -> new ArrayList<>())
                .add(new RunningClock(clock.kind(), clock.subject(), clock.state(), clock.dueDate())));
        return byCase;
    }

    private static MigrationCase row(ResultSet row, int number) throws SQLException {
        String zh = row.getString("words_zh");
        Timestamp ended = row.getTimestamp("ended_at");
        return new MigrationCase(
                row.getLong("number"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                MigrationCaseState.valueOf(row.getString("state")),
                zh == null ? null : new LocalisedText(zh, row.getString("words_en")),
                ended == null ? null : ended.toInstant(),
                List.of(),
                List.of());
    }
}
