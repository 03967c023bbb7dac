package org.lianban.monitoring.exchange.mapping;

import java.util.List;

/** A mapping file is wrong; every fault is told at once, with file, line and field. */
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    MappingException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, each like {@code city.yaml:12: stop[0].outcome: is missing}. */
    public List<String> faults() {
        return faults;
    }
}
