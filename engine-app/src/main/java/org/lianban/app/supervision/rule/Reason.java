package org.lianban.app.supervision.rule;

import io.swagger.v3.oas.annotations.media.Schema;

/** One fact that a finding rests on, for the people whom it names. */
@Schema(name = "FindingFact")
public record Reason(String zh, String en, String value) {

    /** A fact of any kind, in the words of its text. */
    public static Reason of(String zh, String en, Object value) {
        return new Reason(zh, en, value.toString());
    }
}
