package org.lianban.app.portal.account;

import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in as an applicant.
 *
 * @param identity the keyed hash of the identity number or credit code
 * @param identityMasked the number as its owner recognises it
 * @param contact where the code was sent that proved this account
 */
public record Applicant(
        UUID account, ApplicantKind kind, String identity, String identityMasked, String name, String contact) {

    /** The only authority that applicants have, and nobody of the staff. */
    public static final String AUTHORITY = "APPLICANT";

    /** As the rule at an endpoint. */
    public static final String ONLY = "hasAuthority('" + AUTHORITY + "')";

    /**
     * Whose request this thread serves.
     *
     * @throws Refusal with 401 if it is no applicant's
     */
    public static Applicant current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ApplicantAuthentication known) {
            return known.getPrincipal();
        }
        throw Refusal.unauthenticated(new LocalisedText("请先登录。", "Sign in first."));
    }
}
