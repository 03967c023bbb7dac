package org.lianban.app.meters;

import java.util.List;

/**
 * A counted figure.
 *
 * @param tags the values of the gauge's tags, in their order
 */
public record Figure(Meter gauge, double value, List<String> tags) {

    public Figure(Meter gauge, double value, String... tags) {
        this(gauge, value, List.of(tags));
    }
}
