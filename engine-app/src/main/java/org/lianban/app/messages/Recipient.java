package org.lianban.app.messages;

import java.util.UUID;
import org.lianban.app.organisation.Role;

/** Whom a message is for. */
public sealed interface Recipient {

    /** One member of staff. */
    record Person(UUID staff) implements Recipient {}

    /** All who have that role in that department when the message is posted, and the webhooks of the department. */
    record Holders(String department, Role role) implements Recipient {}
}
