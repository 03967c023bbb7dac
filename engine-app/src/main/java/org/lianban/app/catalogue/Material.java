package org.lianban.app.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A material (申请材料). The same code is the same paper wherever it stands in the catalogue, so that a joint service asks for it once.
 *
 * @param followWithin how long after acceptance it may be handed in; present exactly if it may follow
 * @param issuedBy department whose register holds it; present at least if its source is the government
 * @param onlyIf the situation in which it is asked for; absent if always
 */
public record Material(
        String code,
        LocalisedText name,
        Necessity necessity,
        @Nullable LimitSpec followWithin,
        MaterialSource source,
        MaterialForm form,
        @Nullable String issuedBy,
        int copies,
        @Nullable SituationCondition onlyIf) {

    /**
     * Whether the material is asked for, for the answers given.
     *
     * @param answers answer keys by situation key
     */
    public boolean isAskedFor(Map<String, String> answers) {
        return onlyIf == null || onlyIf.holdsFor(answers);
    }
}
