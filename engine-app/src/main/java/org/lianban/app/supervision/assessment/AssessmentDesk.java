package org.lianban.app.supervision.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.IdempotencyBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where assessments are published: in one transaction that takes the idempotency key, then the lock on the period. The items are kept
 * first and the figures are made of what was kept, so that the two agree whatever else happens meanwhile.
 */
@Service
class AssessmentDesk {

    private static final String RULE = "lianban 考核规则";

    private final TransactionTemplate transaction;
    private final IdempotencyBook answered;
    private final Publications publications;
    private final Results results;
    private final Counts counts;
    private final Assessments assessments;
    private final Unmeasured unmeasured;
    private final Clock clock;

    AssessmentDesk(
            TransactionTemplate transaction,
            IdempotencyBook answered,
            Publications publications,
            Results results,
            Counts counts,
            Assessments assessments,
            Unmeasured unmeasured,
            Clock clock) {
        this.transaction = transaction;
        this.answered = answered;
        this.publications = publications;
        this.results = results;
        this.counts = counts;
        this.assessments = assessments;
        this.unmeasured = unmeasured;
        this.clock = clock;
    }

    /**
     * Publishes the assessment of a period.
     *
     * @throws Refusal if it has not ended, somebody else was first, or a reason is missing
     */
    PublicationReceipt publish(CommandRequest request, String code, PublicationForm form) {
        Period period = Period.of(code);
        CommandRequest told = request.with(form);
        return Objects.requireNonNull(transaction.execute(status ->
                answered.once(told, PublicationReceipt.class, now(), () -> carryOut(told.actor(), period, form))));
    }

    private PublicationReceipt carryOut(Actor by, Period period, PublicationForm form) {
        publications.lock(by.region(), period);
        requireEnded(period);
        int replaced = replaced(by, period, form);
        requireMeasured(by, period);
        Formula formula = Formula.of(assessments.weights(), period.kind());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int version = replaced + 1;
        String reason =
                replaced == 0 ? null : Objects.requireNonNull(form.reason()).strip();
        publications.add(id, by, period, version, reason, assessments.weights(), formula, now());
        publications.addReferences(id, by.region(), period);
        results.add(id, assessments.assess(by.region(), formula, counts.frozen(id)));
        return new PublicationReceipt(
                id,
                period.code(),
                version,
                new LocalisedText(
                        "考核结果已发布（第 %d 版）。".formatted(version), "Published as version %d.".formatted(version)));
    }

    private void requireEnded(Period period) {
        if (!period.hasEnded(assessments.today())) {
            throw Refusal.unlawful(
                    RULE,
                    new LocalisedText("考核周期尚未结束。", "The period has not ended."),
                    new LocalisedText(
                            "%s 之后方可发布；此前可查看草稿。".formatted(period.last()),
                            "Publish it after %s; until then read the draft.".formatted(period.last())));
        }
    }

    private int replaced(Actor by, Period period, PublicationForm form) {
        Optional<PublishedAssessment> latest = publications.latest(by.region(), period);
        int version = latest.map(PublishedAssessment::version).orElse(0);
        if (version != form.replaces()) {
            Refusal refusal = Refusal.conflict(
                    latest.map(one -> new LocalisedText(
                                    "%s 已发布第 %d 版。".formatted(one.publishedBy(), one.version()),
                                    "%s has published version %d.".formatted(one.publishedBy(), one.version())))
                            .orElseGet(() -> new LocalisedText("尚未发布过。", "Nothing has been published yet.")),
                    new LocalisedText(
                            "请查看已发布的版本；如需更正，请注明理由后再发布。", "Read it; to correct it publish again with a reason."));
            latest.ifPresent(one -> refusal.with("by", one.publishedBy())
                    .with("at", one.publishedAt().toString()));
            throw refusal;
        }
        if (version > 0 && isBlank(form.reason())) {
            throw Refusal.invalid(
                    "reason", new LocalisedText("取代已发布的版本须说明理由", "is needed to supersede what was published"));
        }
        return version;
    }

    private void requireMeasured(Actor by, Period period) {
        long waiting = unmeasured.closedIn(by.region(), period);
        if (waiting > 0) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "本期办结的办件中有 %d 件尚在统计。".formatted(waiting),
                            "%d of the cases closed in the period are still being measured.".formatted(waiting)),
                    new LocalisedText("请过几分钟再发布。", "Publish it in a few minutes."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
