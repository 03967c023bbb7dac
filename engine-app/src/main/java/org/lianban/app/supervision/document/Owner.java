package org.lianban.app.supervision.document;

import java.util.UUID;

/** What documents belong to. */
public record Owner(Kind kind, UUID id) {

    /** The kinds of what documents belong to, each with its column. */
    enum Kind {
        FINDING("finding_id"),
        ORDER("order_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The steps of a finding. */
    public static Owner finding(UUID id) {
        return new Owner(Kind.FINDING, id);
    }

    /** The events of an order. */
    public static Owner order(UUID id) {
        return new Owner(Kind.ORDER, id);
    }
}
