package org.lianban.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an entry from a row. */
final class EntryRow {

    static final String SELECT = """
            select case_id, sequence, clock_id, type, at, recorded_at, actor, basis, data::text, previous_hash, hash
            from clock_event
            """;

    static final RowMapper<LedgerEntry> MAPPER = (row, number) -> entry(row);

    private static final TypeReference<TreeMap<String, String>> DATA = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private EntryRow() {}

    static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("sequence"),
                row.getString("case_id"),
                row.getString("clock_id"),
                row.getString("type"),
                instant(row, "at"),
                instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("basis"),
                data(row.getString("data")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static SortedMap<String, String> data(String json) {
        return JSON.readValue(json, DATA);
    }
}
