package org.lianban.rules.table;

/** A decision table that cannot be read, lacks a column, or says something that no rule may say; names the table. */
public final class InvalidTable extends RuntimeException {

    InvalidTable(String table, String problem) {
        super("decision table " + table + ": " + problem);
    }

    InvalidTable(String table, String problem, Throwable cause) {
        super("decision table " + table + ": " + problem, cause);
    }
}
