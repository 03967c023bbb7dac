package org.lianban.app.supervision.table;

/**
 * How many differences of a kind a trial found by a rule.
 *
 * @param kind ADDED, GONE or CHANGED
 */
public record TrialCount(String rule, String kind, long count) {}
