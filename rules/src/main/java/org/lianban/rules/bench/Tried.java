package org.lianban.rules.bench;

import java.util.List;
import java.util.Optional;
import org.lianban.rules.Message;
import org.lianban.rules.table.Row;

/**
 * What came of one input.
 *
 * @param matching ids of all rows that match, in the order of the table, also those that the hit policy passes over
 * @param answering the rows that answer, with their outputs
 * @param collected the one value that COLLECT made of them, where it adds up, counts or picks
 * @param problem why there is no answer: an input of the wrong type, rows that contradict the hit policy, or a cell that cannot be evaluated. That
 *     no row matches is none: it is an answer like others
 */
public record Tried(List<String> matching, List<Row> answering, Optional<Object> collected, Optional<Message> problem) {

    public Tried {
        matching = List.copyOf(matching);
        answering = List.copyOf(answering);
    }

    static Tried failed(List<String> matching, String zh, String en) {
        return new Tried(matching, List.of(), Optional.empty(), Optional.of(new Message(zh, en)));
    }
}
