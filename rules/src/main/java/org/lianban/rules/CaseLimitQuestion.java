package org.lianban.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the limits of a case or of one item of it.
 *
 * @param service code of the item, or of the joint service when {@code handling} is JOINT
 * @param answers situation key to answer
 * @param catalogueStatutory what the catalogue gives, if anything
 * @param cataloguePromised what the catalogue gives, if anything
 */
public record CaseLimitQuestion(
        Handling handling,
        String service,
        Map<String, String> answers,
        @Nullable RuleLimit catalogueStatutory,
        @Nullable RuleLimit cataloguePromised) {

    public CaseLimitQuestion {
        answers = Map.copyOf(answers);
    }
}
