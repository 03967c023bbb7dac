package org.lianban.app.casework.view;

import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;

/** Shows personal data only to those who need it to handle the case: the window, and the departments that examine or decide. */
final class Masking {

    private Masking() {}

    static CaseView.ApplicantView of(CaseView.ApplicantView applicant, Actor reader) {
        boolean handles =
                reader.has(Role.CLERK) || reader.has(Role.APPROVER) || reader.has(Role.HEAD) || reader.has(Role.LEAD);
        return handles
                ? applicant
                : new CaseView.ApplicantView(
                        applicant.kind(),
                        applicant.name(),
                        masked(applicant.idNumber(), 3, 2),
                        masked(applicant.phone(), 3, 2),
                        null);
    }

    static String masked(String value, int first, int last) {
        if (value.length() <= first + last) {
            return "*".repeat(value.length());
        }
        return value.substring(0, first)
                + "*".repeat(value.length() - first - last)
                + value.substring(value.length() - last);
    }
}
