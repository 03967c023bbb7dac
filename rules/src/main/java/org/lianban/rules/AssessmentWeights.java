package org.lianban.rules;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** What the figures of an assessment weigh (UNIQUE, one row for each figure and kind of period). Safe to use from several threads. */
public final class AssessmentWeights {

    private static final String TABLE = "assessment_weights";
    private static final int SHOWN = 6;

    static final TableColumns COLUMNS = new TableColumns(
            TABLE,
            Set.of("figure", "period"),
            List.of(
                    OutputColumn.whole("weight", 0, Integer.MAX_VALUE),
                    OutputColumn.whole("fullAt").with("weight", 0),
                    OutputColumn.whole("zeroAt").with("weight", 0).unlike("fullAt"),
                    OutputColumn.whole("least", 1, Integer.MAX_VALUE)));

    final DecisionTable table;
    private final String source;

    AssessmentWeights(TableSource files) {
        table = files.table(COLUMNS);
        source = files.text(TABLE);
    }

    /** The table that is shipped. */
    public static AssessmentWeights shipped() {
        return new AssessmentWeights(TableSource.shipped());
    }

    /** The source of the table, which is kept with what was computed by it. */
    public String source() {
        return source;
    }

    /** What tells this version of the table from every other: the beginning of its digest. */
    public String version() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What a figure counts for; empty of one that is shown only.
     *
     * @param figure its name, such as {@code PROMISED_ON_TIME}
     * @param period {@code MONTH} or {@code QUARTER}
     */
    public Optional<AssessmentWeight> of(String figure, String period) {
        return table.row(Map.of("figure", figure, "period", period))
                .map(row -> new AssessmentWeight(
                        row.whole("weight"), number(row, "fullAt"), number(row, "zeroAt"), row.whole("least")));
    }

    private static @Nullable Integer number(Row row, String column) {
        return row.has(column) ? Integer.valueOf(row.whole(column)) : null;
    }
}
