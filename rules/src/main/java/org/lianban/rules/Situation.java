package org.lianban.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One answer that describes the situation (情形). Tables have a row for an answer, so a question is put to a table once for each
 * answer, and once with none for what holds in every situation.
 */
record Situation(String key, String answer) {

    static final Situation NONE = new Situation("", "");

    /** No answer first, then every answer in the order of its key. */
    static List<Situation> all(Map<String, String> answers) {
        return Stream.concat(Stream.of(NONE), given(answers)).toList();
    }

    static Stream<Situation> given(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream().map(answer -> new Situation(answer.getKey(), answer.getValue()));
    }

    Map<String, Object> with(Map<String, Object> inputs) {
        Map<String, Object> all = new HashMap<>(inputs);
        all.put("situation", key);
        all.put("answer", answer);
        return all;
    }
}
