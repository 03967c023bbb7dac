package org.lianban.rules;

import java.util.Map;

/**
 * What is known when somebody applies for an item.
 *
 * @param item code of the service item
 * @param applicant who applies
 * @param answers situation key to answer; the applicant's declaration on a condition or restriction of the catalogue stands here
 *     under its key, as {@code yes} or {@code no}
 */
public record AcceptanceQuestion(String item, ApplicantKind applicant, Map<String, String> answers) {

    public AcceptanceQuestion {
        answers = Map.copyOf(answers);
    }
}
