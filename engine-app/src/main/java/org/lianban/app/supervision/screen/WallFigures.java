package org.lianban.app.supervision.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What a wall shows: numbers and names of departments, rules and grounds; no person, no case.
 *
 * @param at when it was counted
 * @param sweptAt when supervision last looked, by the machine's clock
 */
public record WallFigures(
        Instant at,
        LocalDate today,
        @Nullable Instant sweptAt,
        Day day,
        List<Load> departments,
        List<NewCard> newlyRed,
        List<GroundDays> uncounted) {

    /**
     * The numbers of the day.
     *
     * @param received cases received today
     * @param redCards found today
     * @param standing yellow and red cards that somebody has to take the next step on
     */
    public record Day(long received, long accepted, long finished, long redCards, long standing) {}

    /** The open examinations of a department; the others are among {@code open}, and who is both past the limit and suspended is in each. */
    public record Load(
            String code,
            LocalisedText name,
            long open,
            long near,
            long overdue,
            long suspended,
            long overdueAndSuspended) {}

    /** A red card of the last seven days. */
    public record NewCard(LocalDate foundOn, LocalisedText finds, LocalisedText department) {}

    /** Working days of this month's and the open examinations that a ground kept from counting. */
    public record GroundDays(String ground, LocalisedText name, long days) {}
}
