package org.lianban.app.messages.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.preference.Language;
import org.lianban.app.web.LocalisedText;

/**
 * One template.
 *
 * @param inSubject what the subject may name; empty if there is no subject
 * @param now what is said now
 * @param version the number of the last one published, 0 if there is none
 * @param versions the last fifty, the latest first
 */
record TemplateView(
        String kind,
        LocalisedText title,
        Channel channel,
        Language language,
        List<TemplateSlot> inSubject,
        List<TemplateSlot> inBody,
        Wording shipped,
        Wording now,
        @Nullable TemplateDraft draft,
        int version,
        List<TemplateVersion> versions) {

    /** A value that may be named. */
    record TemplateSlot(String name, LocalisedText meaning, boolean required) {}

    static List<TemplateSlot> slots(Slots slots) {
        return slots.allowed().stream()
                .map(each -> new TemplateSlot(each.word(), each.meaning(), each == slots.required()))
                .toList();
    }
}
