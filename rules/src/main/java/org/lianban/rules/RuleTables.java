package org.lianban.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.rules.table.TableColumns;

/** The tables that ship with this module, each with its file. */
public final class RuleTables {

    private static final List<RuleTable> ALL = Stream.of(
                    AcceptanceConditions.COLUMNS,
                    AssessmentWeights.COLUMNS,
                    CardTerms.COLUMNS,
                    ExtensionLimits.COLUMNS,
                    MaterialsBySituation.COLUMNS,
                    OrderEscalation.COLUMNS,
                    ParticipatingDepartments.COLUMNS,
                    SpecialProcedures.COLUMNS,
                    StageLimits.COLUMNS,
                    SupervisionRules.COLUMNS,
                    CaseTimeLimits.COLUMNS,
                    WarningThresholds.COLUMNS)
            .map(RuleTable::new)
            .toList();

    private RuleTables() {}

    /** A table, with what is read of it. */
    public record RuleTable(TableColumns columns) {

        /** The id of its decision. */
        public String key() {
            return columns.table();
        }

        /** The name of its file, as {@code stage_limits.dmn}. */
        public String resource() {
            return key() + ".dmn";
        }

        /** The table's XML. */
        public byte[] bytes() {
            String file = "/rules/" + resource();
            try (InputStream in = Objects.requireNonNull(RuleTables.class.getResourceAsStream(file), file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All tables, by key. */
    public static List<RuleTable> all() {
        return ALL;
    }
}
