package org.lianban.app.supervision.table;

import java.util.List;

/**
 * A draft beside the table in force.
 *
 * @param version the one in force
 * @param rows how many rows of the draft say the same
 * @param changes in the order of the rules
 */
public record TableComparison(int version, long rows, List<RuleChange> changes) {}
