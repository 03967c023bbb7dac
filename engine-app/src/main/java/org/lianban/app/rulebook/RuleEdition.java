package org.lianban.app.rulebook;

import java.time.Instant;
import java.util.Map;

/**
 * What was released of the rule tables.
 *
 * @param tables DMN by the names of the tables that were released here, those of earlier editions included; the others are shipped
 * @param beginsAt from when it is in force
 */
record RuleEdition(long number, Map<String, String> tables, Instant beginsAt) {
    RuleEdition {
        tables = Map.copyOf(tables);
    }
}
