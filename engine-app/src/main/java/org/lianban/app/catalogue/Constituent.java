package org.lianban.app.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as a part of a joint service.
 *
 * @param dependsOn codes of the items whose result this one needs before it can begin, as far as they take part
 * @param onlyIf the situation in which the item takes part; absent if always
 * @param mayVeto whether a negative opinion alone is enough to refuse, under {@link OpinionRule#VETO}
 */
public record Constituent(
        String item, List<String> dependsOn, @Nullable SituationCondition onlyIf, boolean mayVeto) {

    public Constituent {
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Whether the item takes part for the answers given.
     *
     * @param answers answer keys by situation key
     */
    public boolean takesPart(Map<String, String> answers) {
        return onlyIf == null || onlyIf.holdsFor(answers);
    }
}
