package org.lianban.app.casework.branch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.catalogue.Constituent;
import org.lianban.app.catalogue.JointService;
import org.lianban.rules.Participation;
import org.springframework.stereotype.Component;

/** Which items of a joint service are examined in a situation: those that the catalogue and the rule table both let in. */
@Component
public class Participants {

    /** The participating items in the catalogue's order, by the tables of the same day. */
    public Map<String, Participation> of(CaseServices followed, JointService service, Map<String, String> answers) {
        Map<String, Participation> taking = new LinkedHashMap<>();
        for (Constituent constituent : service.items()) {
            if (constituent.onlyIf() == null || constituent.onlyIf().holdsFor(answers)) {
                Participation participation =
                        followed.rules().participation(service.code(), constituent.item(), answers);
                if (participation.takesPart()) {
                    taking.put(constituent.item(), participation);
                }
            }
        }
        return taking;
    }
}
