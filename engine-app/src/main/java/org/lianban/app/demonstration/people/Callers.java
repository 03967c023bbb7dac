package org.lianban.app.demonstration.people;

import java.util.List;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.demonstration.papers.BroughtPapers;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.FilledForms;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who come to the window for the first time. */
@Component
@Profile("demonstration")
public class Callers {

    private final Applications applications;
    private final Desks desks;
    private final BroughtPapers papers;
    private final FilledForms forms;

    Callers(Applications applications, Desks desks, BroughtPapers papers, FilledForms forms) {
        this.applications = applications;
        this.desks = desks;
        this.papers = papers;
        this.forms = forms;
    }

    /** A clerk takes their application in. */
    public CommandReceipt apply(CaseScript script) {
        String clerk = desks.clerk(script.chance());
        List<ApplicationForm.HandedIn> handedIn = papers.handedIn(script, desks.actor(clerk), script.materials());
        ApplicationForm form = new ApplicationForm(
                script.service(), script.answers(), script.applicant(), handedIn, forms.filled(script), null);
        return applications.apply(new CommandRequest(desks.actor(clerk), "demonstration", null, null, "apply"), form);
    }
}
