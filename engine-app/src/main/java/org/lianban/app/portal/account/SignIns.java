package org.lianban.app.portal.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.portal.account.Codes.Proven;
import org.lianban.app.portal.account.Codes.Purpose;
import org.lianban.app.portal.account.SignInController.CodeWanted;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/**
 * Lets applicants in. An account is a number with the contact that a code proved, so nobody who knows a number keeps its owner out; what
 * an account may see is for others to say, and here nobody learns which contacts or numbers are known.
 */
@Service
class SignIns {

    private final AccountStore accounts;
    private final Codes codes;
    private final CodeLimits limits;
    private final ContactPost post;
    private final KeyedHash hash;

    SignIns(AccountStore accounts, Codes codes, CodeLimits limits, ContactPost post, KeyedHash hash) {
        this.accounts = accounts;
        this.codes = codes;
        this.limits = limits;
        this.post = post;
        this.hash = hash;
    }

    Codes.Sent ask(CodeWanted wanted, String address, boolean english) {
        String number = IdentityNumbers.checked(wanted.kind(), wanted.idNumber());
        String contact = Contacts.plain(wanted.contact());
        requireReachable(contact);
        // not by the number: whoever knows it could use up what its owner may ask for
        limits.count(address, contact);
        String identity = hash.ofIdentity(number);
        accounts.claimOlderCases(number);
        Optional<Applicant> known = accounts.find(identity, contact);
        Optional<String> atWindow = accounts.nameAtWindow(identity, contact);
        String name = known.map(Applicant::name)
                .or(() -> Optional.ofNullable(wanted.name()).map(String::strip).filter(typed -> !typed.isEmpty()))
                .or(() -> atWindow)
                .orElse("");
        return codes.send(
                Purpose.SIGN_IN,
                name.isEmpty() ? null : contact,
                new Proven(wanted.kind(), identity, AccountStore.masked(number), name, contact, null),
                english);
    }

    Applicant prove(UUID id, String code) {
        Proven proven = codes.prove(Purpose.SIGN_IN, id, code);
        return accounts.open(
                Objects.requireNonNull(proven.kind()),
                Objects.requireNonNull(proven.identity()),
                Objects.requireNonNull(proven.identityMasked()),
                Objects.requireNonNull(proven.name()),
                Objects.requireNonNull(proven.contact()));
    }

    private void requireReachable(String contact) {
        if (!post.reaches(contact)) {
            throw Refusal.unavailable(
                    new LocalisedText("目前无法向该联系方式发送验证码。", "No code can be sent to such a contact at present."),
                    new LocalisedText("请使用另一种联系方式，或到窗口办理。", "Use another kind of contact, or ask at the window."));
        }
    }
}
