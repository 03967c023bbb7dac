package org.lianban.app.organisation;

import java.time.LocalDate;

/**
 * Who does an absent person's work.
 *
 * @param substitute the login of a colleague of the same department
 * @param from first day of the absence
 * @param to last day of the absence
 */
public record Substitution(String substitute, LocalDate from, LocalDate to) {}
