package org.lianban.app.portal.filing;

import java.util.Map;
import org.lianban.app.casework.acceptance.HeldMaterials;
import org.lianban.app.organisation.Actor;
import org.lianban.app.portal.account.AccountStore;
import org.lianban.app.portal.account.Applicant;
import org.springframework.stereotype.Service;

/** Looks for applicants what departments hold of them. Who only knows a number and has some telephone is told nothing. */
@Service
class OwnHeldDocuments {

    private final HeldMaterials held;
    private final AccountStore accounts;

    OwnHeldDocuments(HeldMaterials held, AccountStore accounts) {
        this.held = held;
        this.accounts = accounts;
    }

    OwnHeld ask(Applicant applicant, Actor actor, String service, Map<String, String> answers) {
        return accounts.isProven(applicant)
                ? new OwnHeld(true, held.ask(actor, service, answers, applicant.identity()))
                : new OwnHeld(false, null);
    }
}
