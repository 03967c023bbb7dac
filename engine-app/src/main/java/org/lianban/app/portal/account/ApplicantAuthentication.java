package org.lianban.app.portal.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An applicant for one request: no actor, and no role of the staff. */
final class ApplicantAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Applicant applicant;

    ApplicantAuthentication(Applicant applicant) {
        super(List.of(new SimpleGrantedAuthority(Applicant.AUTHORITY)));
        this.applicant = applicant;
        super.setAuthenticated(true);
    }

    @Override
    public Applicant getPrincipal() {
        return applicant;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicantAuthentication that && that.applicant.equals(applicant);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(applicant);
    }
}
