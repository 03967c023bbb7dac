package org.lianban.app.portal.account;

import java.util.Map;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a contact right at the window. Where the old one stood it stands no more: on the applicant's cases wherever they are handled,
 * and for signing in. The contact is the person's and not a region's.
 */
@Service
class WindowContacts {

    private final CaseAccess access;
    private final ContactStore contacts;
    private final AccountStore accounts;
    private final KeyedHash hash;
    private final AuditTrail trail;

    WindowContacts(CaseAccess access, ContactStore contacts, AccountStore accounts, KeyedHash hash, AuditTrail trail) {
        this.access = access;
        this.contacts = contacts;
        this.accounts = accounts;
        this.hash = hash;
        this.trail = trail;
    }

    /** What stands as it is asked for is left alone, so that to ask twice is to ask once. */
    @Transactional
    ContactPutRight putRight(Actor clerk, UUID caseId, NewContact form) {
        access.require(clerk, caseId);
        String identity = hash.ofIdentity(form.idNumber());
        String contact = Contacts.plain(form.phone());
        accounts.claimOlderCases(form.idNumber());
        contacts.hold(identity);
        ContactStore.OnCase now = contacts.of(caseId);
        if (!identity.equals(now.identity())) {
            throw Refusal.invalid(
                    "idNumber", new LocalisedText("与办件上的证件号码不一致。", "is not the number that stands on the case"));
        }
        if (now.contact().equals(contact) && now.seen()) {
            return new ContactPutRight(contact, 0);
        }
        int cases = contacts.replace(identity, now.contact(), contact, clerk.staff());
        if (!now.contact().equals(contact)) {
            accounts.moveTo(identity, now.contact(), contact);
        }
        trail.record(Act.CONTACT_PUT_RIGHT, clerk.region(), clerk.login(), now.number(), Map.of("cases", cases));
        return new ContactPutRight(contact, cases);
    }
}
