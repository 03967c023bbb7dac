package org.lianban.app.supervision.overdue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something unanswered after a look at it.
 *
 * @param next the day on which T9 has something new to say of it; null if it never has
 */
public record Looked(Asked asked, @Nullable LocalDate next) {}
