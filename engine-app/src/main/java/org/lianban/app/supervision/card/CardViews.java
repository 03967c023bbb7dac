package org.lianban.app.supervision.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.document.DocumentView;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.supervision.finding.FindingList;
import org.lianban.app.supervision.finding.FindingView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows findings with their lives. */
@Component
class CardViews {

    private final JdbcClient jdbc;
    private final FindingList findings;
    private final CardStore cards;
    private final Documents documents;
    private final CalendarBook calendars;
    private final Clock clock;

    CardViews(
            JdbcClient jdbc,
            FindingList findings,
            CardStore cards,
            Documents documents,
            CalendarBook calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.cards = cards;
        this.documents = documents;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CardView of(Actor reader, UUID id) {
        FindingView finding = findings.find(reader, id).orElseThrow(CardRefusals::unknown);
        CardRecord card = cards.read(id).orElseThrow(CardRefusals::unknown);
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        LocalDate due = card.stepDue();
        return new CardView(
                finding,
                card.version(),
                card.state().title(),
                card.state() != CardState.UPHELD && due != null && due.isBefore(today),
                steps(id, calendar),
                actions(card, reader, today));
    }

    private static List<CardAction> actions(CardRecord card, Actor reader, LocalDate today) {
        return Arrays.stream(CardMove.values())
                .filter(move -> CardRules.bar(move, card, reader, today) == null)
                .map(move -> new CardAction(
                        move,
                        move.label(),
                        "/api/findings/%s/%s".formatted(card.id(), move.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<CardStep> steps(UUID id, WorkCalendar calendar) {
        Map<Integer, List<DocumentView>> papers = documents.of(Owner.finding(id));
        List<CardStep> stored = jdbc.sql("""
                        select s.*, p.name, p.department from finding_step s left join staff p on p.id = s.taken_by
                        where s.finding_id = :id order by s.number
                        """)
                .param("id", id)
                .query((row, number) -> step(row, papers))
                .list();
        List<CardStep> steps = new ArrayList<>();
        CardStep before = null;
        for (CardStep step : stored) {
            steps.add(before == null ? step : step.after(before, calendar));
            before = step;
        }
        return steps;
    }

    private static CardStep step(ResultSet row, Map<Integer, List<DocumentView>> papers) throws SQLException {
        int number = row.getInt("number");
        @Nullable String zh = row.getString("text_zh");
        return new CardStep(
                number,
                StepKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("department"),
                row.getTimestamp("at").toInstant(),
                zh == null || zh.isEmpty() ? null : new LocalisedText(zh, row.getString("text_en")),
                row.getObject("due", LocalDate.class),
                false,
                papers.getOrDefault(number, List.of()));
    }
}
