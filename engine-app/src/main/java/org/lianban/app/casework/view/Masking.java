package org.lianban.app.casework.view;

import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;

/** Shows personal data only to those who need it to handle the case: the window, and the departments that examine or decide. */
final class Masking {

    private Masking() {}

    static CaseView.ApplicantView of(CaseView.ApplicantView applicant, Actor reader) {
        return CaseAccess.handles(reader)
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
