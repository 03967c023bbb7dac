package org.lianban.app.portal.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.portal.account.Codes.Proven;
import org.lianban.app.portal.account.Codes.Purpose;
import org.lianban.app.portal.account.SignInController.CodeWanted;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Lets applicants in. The first time opens the account; afterwards a code goes only to the contact that the account was proven by. */
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
        limits.count(address, number, contact);
        String identity = hash.ofIdentity(number);
        accounts.claimOlderCases(number);
        Optional<Applicant> known = accounts.ofIdentity(identity);
        String name = wanted.name() == null ? "" : wanted.name().strip();
        boolean mayReceive =
                known.map(account -> account.contact().equals(contact)).orElse(!name.isEmpty());
        return codes.send(
                Purpose.SIGN_IN,
                mayReceive ? contact : null,
                new Proven(wanted.kind(), identity, AccountStore.masked(number), name, contact, null),
                english);
    }

    Applicant prove(UUID id, String code) {
        Proven proven = codes.prove(Purpose.SIGN_IN, id, code);
        String contact = Objects.requireNonNull(proven.contact());
        Applicant account = accounts.open(
                Objects.requireNonNull(proven.kind()),
                Objects.requireNonNull(proven.identity()),
                Objects.requireNonNull(proven.identityMasked()),
                nameOf(proven),
                contact);
        // somebody else may have opened it meanwhile, with a contact of theirs
        if (!account.contact().equals(contact)) {
            throw Codes.wrong();
        }
        return account;
    }

    /** Where the account is known already nothing is stored, and the name was not asked for. */
    private static String nameOf(Proven proven) {
        @Nullable String name = proven.name();
        return name == null || name.isEmpty() ? "-" : name;
    }

    private void requireReachable(String contact) {
        if (!post.reaches(contact)) {
            throw Refusal.unavailable(
                    new LocalisedText("目前无法向该联系方式发送验证码。", "No code can be sent to such a contact at present."),
                    new LocalisedText("请使用另一种联系方式，或到窗口办理。", "Use another kind of contact, or ask at the window."));
        }
    }
}
