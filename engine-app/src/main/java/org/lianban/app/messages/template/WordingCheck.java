package org.lianban.app.messages.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;

/** Refuses wordings that could not be filled in, or would not say what has happened. */
final class WordingCheck {

    private WordingCheck() {}

    /** @throws Refusal with all that is wrong */
    static Wording check(TemplateKey key, @Nullable String subject, String body) {
        List<FieldProblem> wrong = new ArrayList<>();
        String head = subject == null ? null : subject.strip();
        String text = body.replace("\r\n", "\n").replace('\r', '\n');
        if (key.hasSubject()) {
            Slots.subject(key)
                    .wrong(Objects.requireNonNullElse(head, ""))
                    .ifPresent(problem -> wrong.add(new FieldProblem("subject", problem)));
        } else if (head != null) {
            wrong.add(new FieldProblem("subject", new LocalisedText("短信没有标题", "a text message has none")));
        }
        Slots.body(key).wrong(text).ifPresent(problem -> wrong.add(new FieldProblem("body", problem)));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Wording(head, text);
    }
}
