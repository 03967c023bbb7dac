package org.lianban.app.portal.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.web.LocalisedText;

/**
 * A case as a plain story.
 *
 * @param headline where it stands, in one sentence
 * @param now what that means: what it waits for, whether the days count, when it goes on at the latest
 * @param counting whether the days count at present; null once the case is closed
 * @param due by when it ends at the latest, as things stand
 * @param clock whose days are shown: the one that binds now
 * @param asked what the applicant is asked to hand in
 * @param today the date by the application's clock
 * @param ledger how many entries the ledger has
 */
public record Story(
        UUID id,
        String number,
        LocalisedText service,
        String applicant,
        CaseState state,
        @Nullable Outcome outcome,
        LocalisedText headline,
        List<LocalisedText> now,
        @Nullable Boolean counting,
        @Nullable LocalDate due,
        @Nullable UUID clock,
        List<Step> steps,
        List<Pause> pauses,
        List<Asked> asked,
        @Nullable LocalDate askedBy,
        @Nullable Result result,
        LocalDate today,
        long ledger) {

    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        AHEAD
    }

    /** A step of the way. */
    public record Step(
            String key,
            LocalisedText text,
            Progress progress,
            @Nullable LocalDate on,
            List<Part> parts) {}

    /** One department's part of a step. */
    public record Part(LocalisedText item, LocalisedText department, LocalisedText text, Progress progress) {}

    /**
     * A time that did not count, or does not.
     *
     * @param until when time counts again at the latest, or since when it does
     */
    public record Pause(
            UUID id,
            LocalisedText ground,
            LocalisedText department,
            String basis,
            Instant from,
            @Nullable LocalDate until,
            boolean open) {}

    /**
     * A material that is asked for, or a field of the form, with what is wrong in the words of the notice.
     *
     * @param key of the material; of a field {@code form.key}
     */
    public record Asked(String key, LocalisedText name, String defect, boolean there) {}

    /** How it ended. */
    public record Result(
            boolean granted, String reasons, @Nullable String remedies, Instant decidedAt, List<Paper> papers) {}

    /** A certificate. */
    public record Paper(
            LocalisedText name, String number, @Nullable LocalDate validUntil) {}
}
