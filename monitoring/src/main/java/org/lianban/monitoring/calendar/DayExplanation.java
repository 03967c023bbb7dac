package org.lianban.monitoring.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is what it is.
 *
 * @param name the occasion that the notice gives (春节), or null
 * @param noticeId the notice that fixes the date, or null if the weekly pattern does
 * @param noticeTitle the title of that notice, or null
 * @param provisional whether no notice for the date's year is known yet
 */
public record DayExplanation(
        LocalDate date,
        DayKind kind,
        @Nullable String name,
        @Nullable String noticeId,
        @Nullable String noticeTitle,
        boolean provisional) {}
