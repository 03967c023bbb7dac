package org.lianban.app.casework.gathering;

import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.messages.Message;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.messages.Recipient;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Tells the departments that they are asked, and the clerk that all have answered. */
@Component
class GatheringNews {

    private final Outbox outbox;

    GatheringNews(Outbox outbox) {
        this.outbox = outbox;
    }

    void asked(CaseWork work, List<String> departments) {
        CaseRecord record = work.record();
        outbox.post(departments.stream()
                .map(department -> message(
                        record,
                        new Recipient.Holders(department, Role.APPROVER),
                        new LocalisedText(
                                "请查看 %s 的材料".formatted(record.number()),
                                "Please look through the materials of %s".formatted(record.number())),
                        new LocalisedText(
                                "窗口正在汇总补正内容，只告知一次。请提出本部门需要补正的全部内容，或者答复没有。",
                                "The window gathers the one notice of corrections. Name all that your department wants corrected, or say"
                                        + " that it wants nothing."),
                        "correction-part:%s:%s".formatted(record.id(), department)))
                .toList());
    }

    void complete(CaseWork work, UUID clerk) {
        CaseRecord record = work.record();
        outbox.post(message(
                record,
                new Recipient.Person(clerk),
                new LocalisedText(
                        "%s：各部门均已答复".formatted(record.number()),
                        "%s: every department has answered".formatted(record.number())),
                new LocalisedText("可以发出补正告知，或者受理。", "The notice of corrections can go out, or the case be accepted."),
                "correction-parts:%s".formatted(record.id())));
    }

    private static Message message(
            CaseRecord record, Recipient to, LocalisedText subject, LocalisedText text, String key) {
        return Message.of(record.region(), MessageKind.NOTICE, to, subject, text, "/cases/" + record.id(), key);
    }
}
