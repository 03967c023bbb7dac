package org.lianban.app.supervision.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.IdempotencyBook;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.supervision.finding.FindingList;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.CardTerm;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where steps are taken: in one transaction that takes the idempotency key, then the lock on the finding. So one of two who act at the
 * same moment wins, and the other sees what the first one left.
 */
@Service
public class CardDesk {

    private final TransactionTemplate transaction;
    private final CommandMeters meters;
    private final IdempotencyBook answered;
    private final CardStore cards;
    private final Documents documents;
    private final CalendarBook calendars;
    private final RulesBook rules;
    private final CardNews news;
    private final Clock clock;

    CardDesk(
            TransactionTemplate transaction,
            CommandMeters meters,
            IdempotencyBook answered,
            CardStore cards,
            Documents documents,
            CalendarBook calendars,
            RulesBook rules,
            CardNews news,
            Clock clock) {
        this.transaction = transaction;
        this.meters = meters;
        this.answered = answered;
        this.cards = cards;
        this.documents = documents;
        this.calendars = calendars;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @throws Refusal if the finding is not the actor's to see, or it is not for him, or not now, to do that
     */
    public CardReceipt take(CommandRequest request, UUID finding, CardMove move, CardForm form) {
        CommandRequest told = request.with(form);
        return meters.timed(
                request.kind(),
                () -> Objects.requireNonNull(transaction.execute(status ->
                        answered.once(told, CardReceipt.class, now(), () -> carryOut(told, finding, move, form)))));
    }

    /**
     * Revokes, within the caller's transaction, findings that a change of the calendar left without ground, together with the cards
     * that were issued because those were not answered. One that is revoked or waived already stays as it is.
     *
     * @param reason what people read
     * @return those that this revoked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> revokeGroundless(List<UUID> findings, LocalisedText reason) {
        List<UUID> revoked = findings.isEmpty() ? List.of() : cards.revokeGroundless(findings, reason, now());
        if (!revoked.isEmpty()) {
            news.groundless(revoked, reason);
        }
        return revoked;
    }

    private CardReceipt carryOut(CommandRequest request, UUID finding, CardMove move, CardForm form) {
        Actor actor = request.actor();
        CardRecord card =
                cards.lock(finding).filter(found -> sees(actor, found)).orElseThrow(CardRefusals::unknown);
        Long read = request.ifMatch();
        if (read != null && read != card.version()) {
            throw CardRefusals.stale(card.version());
        }
        Instant now = now();
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        Refusal bar = CardRules.bar(move, card, actor, today);
        if (bar != null) {
            throw bar;
        }
        CardTerm next = next(move, card);
        LocalDate due = next == null
                ? null
                : calendar.plusWorkingDays(today, rules.current().cardTerm(next, card.severity()));
        StepKind kind = kind(move, card);
        CardState state = kind == StepKind.NOTED ? null : CardState.valueOf(kind.name());
        int number = cards.add(card, kind, state, actor, now, form.text(), due);
        documents.attach(Owner.finding(finding), number, actor, form.papers());
        news.stepped(card, kind, number, message(kind));
        return new CardReceipt(finding, number, state == null ? card.state() : state, due, message(kind));
    }

    static boolean sees(Actor reader, CardRecord card) {
        return card.region().equals(reader.region())
                && (FindingList.seesRegion(reader) || card.department().equals(reader.department()));
    }

    /** Which step is to follow. */
    private static @Nullable CardTerm next(CardMove move, CardRecord card) {
        return switch (move) {
            case ANSWER -> card.severity() == Card.I ? null : CardTerm.DECISION;
            case UPHOLD -> card.appealed() ? null : CardTerm.APPEAL;
            case APPEAL -> CardTerm.APPEAL_DECISION;
            case REVOKE, WAIVE -> null;
        };
    }

    private static StepKind kind(CardMove move, CardRecord card) {
        return switch (move) {
            case ANSWER -> card.severity() == Card.I ? StepKind.NOTED : StepKind.ANSWERED;
            case UPHOLD -> StepKind.UPHELD;
            case APPEAL -> StepKind.APPEALED;
            case REVOKE -> StepKind.REVOKED;
            case WAIVE -> StepKind.WAIVED;
        };
    }

    private static LocalisedText message(StepKind kind) {
        return switch (kind) {
            case ISSUED, RECORDED -> throw new IllegalStateException("nobody does that by hand");
            case NOTED -> new LocalisedText("已备注。", "Noted.");
            case ANSWERED -> new LocalisedText("已答复。", "Answered.");
            case UPHELD -> new LocalisedText("已维持。", "Upheld.");
            case APPEALED -> new LocalisedText("已提出申诉。", "Appealed.");
            case REVOKED -> new LocalisedText("已撤销。", "Revoked.");
            case WAIVED -> new LocalisedText("已豁免。", "Waived.");
        };
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
