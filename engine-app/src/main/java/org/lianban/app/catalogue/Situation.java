package org.lianban.app.catalogue;

import java.util.List;
import org.lianban.app.web.LocalisedText;

/**
 * A question (情形) whose answer changes materials, participants or limits. The same key is the same question wherever it stands in the catalogue.
 */
public record Situation(String key, LocalisedText question, List<Answer> answers) {

    public Situation {
        answers = List.copyOf(answers);
    }
}
