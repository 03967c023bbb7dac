package org.lianban.app.supervision.card;

import org.jspecify.annotations.Nullable;

/**
 * What one person decided on the cards of one department. Decisions are counted and not cards: one that was upheld and then revoked on
 * an appeal is an uphold of the first supervisor and a revocation of the second.
 *
 * @param supervisor login of the person; null for lianban itself, which revokes what a change of the calendar left without ground
 * @param afterAppeal how many of those revoked were revoked on an appeal
 */
public record RevocationRow(
        @Nullable String supervisor,
        @Nullable String name,
        String department,
        long revoked,
        long afterAppeal,
        long upheld,
        long waived) {}
