package org.lianban.monitoring.exchange.projection;

import java.time.Instant;

/**
 * What a log tells that a case went through: entries of one stage that follow one another, or one entry that the mapping gives no stage.
 *
 * @param name the stage, or the code of the entry
 * @param from of its first entry
 * @param to of its last one
 */
public record LoggedStep(String name, Instant from, Instant to) {}
