package org.lianban.app.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * Several items handled together on one application (一件事, 联办).
 *
 * @param aliases what people call it, for searching, in whichever language they say it
 * @param discontinued why it can no longer be applied for; null while it can
 */
public record JointService(
        String code,
        int version,
        LocalisedText name,
        List<String> aliases,
        String leadDepartment,
        List<Constituent> items,
        OpinionRule opinionRule,
        List<Situation> situations,
        Limits limits,
        List<Source> sources,
        @Nullable LocalisedText discontinued) {

    public JointService {
        aliases = List.copyOf(aliases);
        items = List.copyOf(items);
        situations = List.copyOf(situations);
        sources = List.copyOf(sources);
    }

    public boolean isOffered() {
        return discontinued == null;
    }

    /** The constituent for that item. */
    public Optional<Constituent> constituent(String itemCode) {
        return items.stream()
                .filter(constituent -> constituent.item().equals(itemCode))
                .findFirst();
    }
}
