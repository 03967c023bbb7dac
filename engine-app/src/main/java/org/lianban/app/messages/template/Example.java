package org.lianban.app.messages.template;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.lianban.app.messages.preference.Language;

/** An invented message, to see what a wording looks like. */
final class Example {

    private final TemplateKey key;
    private final Clock clock;
    private final String link;

    Example(TemplateKey key, Clock clock, String pages) {
        this.key = key;
        this.clock = clock;
        this.link = pages + "/findings/1f0c";
    }

    Wording of(Wording wording) {
        Map<String, String> values = values();
        String body = key.hasSubject() ? Filling.text(wording.body(), values) : Filling.line(wording.body(), values);
        return new Wording(wording.subject() == null ? null : Filling.line(wording.subject(), values), body);
    }

    private Map<String, String> values() {
        Language language = key.language();
        boolean zh = language == Language.ZH;
        String kind = language.of(key.title());
        String subject = zh ? "990101-20260302-000001 审查环节将于明日到期" : "The stage of 990101-20260302-000001 ends tomorrow";
        String time = DateTimeFormatter.ofPattern("MM-dd HH:mm")
                .withZone(clock.getZone())
                .format(clock.instant());
        String kinds =
                ShippedWordings.say(language, "digest.kind", Map.of("kind", zh ? "预警" : "Warning", "count", "2"));
        Map<String, String> values = new HashMap<>();
        values.put("kind", kind);
        values.put("subject", subject);
        values.put("text", zh ? "请在到期前办结，或申请延长。" : "Please finish it before, or ask for an extension.");
        values.put("time", time);
        values.put("link", ShippedWordings.say(language, "mail.link", Map.of("link", link)));
        values.put("footer", ShippedWordings.say(language, "mail.footer", Map.of()));
        values.put("count", "2");
        values.put("kinds", kinds);
        String line = ShippedWordings.say(
                language, "digest.line", Map.of("kind", zh ? "预警" : "Warning", "subject", subject, "time", time));
        values.put("lines", line + "\n" + line);
        return values;
    }
}
