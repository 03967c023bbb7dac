package org.lianban.app.messages;

import java.util.UUID;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;

/** Messages to post in tests. */
public final class Letters {

    public static final String REGION = "990101";

    private Letters() {}

    /** A message of that kind to one person, with a key of its own. */
    public static Message to(StaffMember person, MessageKind kind, String subject) {
        return message(
                new Recipient.Person(person.id()),
                kind,
                subject,
                UUID.randomUUID().toString());
    }

    /** As {@link #to}, to all with a role in a department. */
    public static Message to(String department, Role role, MessageKind kind, String subject) {
        return message(
                new Recipient.Holders(department, role),
                kind,
                subject,
                UUID.randomUUID().toString());
    }

    public static Message message(Recipient recipient, MessageKind kind, String subject, String key) {
        return Message.of(
                REGION,
                kind,
                recipient,
                new LocalisedText(subject, subject + " (en)"),
                new LocalisedText(subject + "的内容", "About " + subject),
                "/findings",
                key);
    }
}
