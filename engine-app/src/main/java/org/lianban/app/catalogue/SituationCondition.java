package org.lianban.app.catalogue;

import java.util.List;
import java.util.Map;

/** Holds when the applicant gave one of these answers to the situation. */
public record SituationCondition(String situation, List<String> answers) {

    public SituationCondition {
        answers = List.copyOf(answers);
    }

    /**
     * Whether the condition holds for the answers given so far.
     *
     * @param given answer keys by situation key; a situation that was not answered does not hold
     */
    public boolean holdsFor(Map<String, String> given) {
        String answer = given.get(situation);
        return answer != null && answers.contains(answer);
    }
}
