package org.lianban.app.supervision;

/** What the board counts, and lists by the same words: of cases, or of the clocks that are a department's own. */
enum BoardKind {
    RUNNING("{state} = 'RUNNING'"),
    NEAR("{state} = 'RUNNING' and {due} between :today and :near"),
    OVERDUE("{state} = 'RUNNING' and {due} < :today"),
    SUSPENDED("{state} = 'SUSPENDED'");

    /** The clocks {@code k} that are a department's own: its stages, and not the limits of the case as a whole. */
    static final String OWN_CLOCKS =
            "k.region = :region and k.state <> 'STOPPED' and k.kind in ('ACCEPTANCE', 'BRANCH', 'STAGE', 'DELIVERY')";

    private final String condition;

    BoardKind(String condition) {
        this.condition = condition;
    }

    String ofCases() {
        return condition.replace("{state}", "c.clock_state").replace("{due}", "c.due_date");
    }

    String ofClocks() {
        return condition.replace("{state}", "k.state").replace("{due}", "k.due_date");
    }
}
