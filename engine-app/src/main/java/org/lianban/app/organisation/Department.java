package org.lianban.app.organisation;

import org.lianban.app.web.LocalisedText;

/** A body in which people work. */
public record Department(String code, String region, LocalisedText name, Kind kind) {

    /** Where a department stands in the government of its region. */
    public enum Kind {
        DEPARTMENT,
        VERTICAL,
        PUBLIC_INSTITUTION,
        SERVICE_CENTRE,
        GOVERNMENT,
        SUPERVISION
    }
}
