package org.lianban.app.portal.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.portal.account.Codes.Proven;
import org.lianban.app.portal.account.Codes.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that open one case to whoever holds the telephone that was given with it. */
@Component
public class CaseCodes {

    private final JdbcClient jdbc;
    private final Codes codes;
    private final CodeLimits limits;
    private final ContactPost post;

    private record Found(UUID id, String phone) {}

    CaseCodes(JdbcClient jdbc, Codes codes, CodeLimits limits, ContactPost post) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.limits = limits;
        this.post = post;
    }

    /** Sends a code to the applicant of that case; for a number that nobody has, everything looks the same. */
    public Codes.Sent ask(String number, String address, boolean english) {
        limits.count(address, "case " + number);
        Optional<Found> found = jdbc.sql(
                        "select id, applicant_phone as phone from approval_case where number = :number")
                .param("number", number)
                .query(Found.class)
                .optional();
        @Nullable
        String to = found.map(each -> Contacts.plain(each.phone()))
                .filter(post::reaches)
                .orElse(null);
        return codes.send(
                Purpose.PROGRESS,
                to,
                new Proven(null, null, null, null, null, found.map(Found::id).orElse(null)),
                english);
    }

    /** The case that the code opens. */
    public UUID prove(UUID id, String code) {
        UUID caseId = codes.prove(Purpose.PROGRESS, id, code).caseId();
        if (caseId == null) {
            throw Codes.wrong();
        }
        return caseId;
    }
}
