package org.lianban.app.portal.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.lianban.app.casework.view.ApplicantViews;
import org.lianban.app.organisation.Departments;
import org.springframework.stereotype.Component;

/** The stories of cases. Whose they are is for the caller to say. */
@Component
class Stories {

    private final ApplicantViews views;
    private final Departments departments;
    private final ZoneId zone;
    private final Clock clock;

    Stories(ApplicantViews views, Departments departments, ZoneId zone, Clock clock) {
        this.views = views;
        this.departments = departments;
        this.zone = zone;
        this.clock = clock;
    }

    Story of(UUID caseId) {
        return new StoryTeller(views.of(caseId), departments.names(), zone, LocalDate.now(clock)).tell();
    }
}
