package org.lianban.app.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianban.app.web.LocalisedText;

/** All that is wrong with one event. */
final class Faults {

    private final List<LocalisedText> all = new ArrayList<>();

    void add(String zh, String en) {
        all.add(new LocalisedText(zh, en));
    }

    /** As one text; empty if nothing is wrong. */
    Optional<LocalisedText> told() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalisedText(
                        all.stream().map(LocalisedText::zh).collect(Collectors.joining("；")),
                        all.stream().map(LocalisedText::en).collect(Collectors.joining("; "))));
    }
}
