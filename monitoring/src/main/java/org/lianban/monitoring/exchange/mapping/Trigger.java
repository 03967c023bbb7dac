package org.lianban.monitoring.exchange.mapping;

import java.util.Map;

/** What in a log moves a clock. */
public sealed interface Trigger {

    /**
     * An event with that code, if it also has these values.
     *
     * @param when values by the name of the column or attribute; all must be equal
     */
    record OnCode(String code, Map<String, String> when) implements Trigger {

        /** Whether an event of that code, with those values, is meant. */
        public boolean matches(String eventCode, Map<String, String> values) {
            return code.equals(eventCode)
                    && when.entrySet().stream()
                            .allMatch(wanted -> wanted.getValue().equals(values.get(wanted.getKey())));
        }
    }

    /** A column or attribute of the case that holds the time itself. */
    record OnCaseValue(String attribute) implements Trigger {}
}
