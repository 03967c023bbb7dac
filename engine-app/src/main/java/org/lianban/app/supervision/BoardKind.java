package org.lianban.app.supervision;

/** Which cases of the board to list. */
enum BoardKind {
    RUNNING("c.clock_state = 'RUNNING'"),
    NEAR("c.clock_state = 'RUNNING' and c.due_date between :today and :near"),
    OVERDUE("c.clock_state = 'RUNNING' and c.due_date < :today"),
    SUSPENDED("c.clock_state = 'SUSPENDED'");

    private final String condition;

    BoardKind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
