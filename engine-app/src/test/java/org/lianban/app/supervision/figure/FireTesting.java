package org.lianban.app.supervision.figure;

import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.UUID;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureForms.Request;
import org.lianban.app.casework.procedure.ProcedureForms.Resume;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

/** A restaurant whose fire safety check is suspended from 6 to 12 March 2026 and ends last, on the 13th; delivered on the 18th. */
abstract class FireTesting extends CaseworkTest {

    static final String FIRE = "fire-safety-check";

    @Autowired
    private SpecialProcedures procedures;

    UUID suspend(UUID caseId, String item, String department, int days) {
        var task = register.examination(caseId, item);
        procedures.request(by(office.approver(department)), task.id(), new Request("TESTING", "需要检测", days, "检测报告"));
        UUID procedure = register.task(caseId, "grant_special_procedure").subject();
        procedures.grant(by(office.head(department)), procedure, new Grant(days));
        return procedure;
    }

    void resume(UUID procedure, String department, String dated) {
        procedures.resume(
                by(office.approver(department)),
                procedure,
                new Resume(new Proof("检测报告", "JC-1", LocalDate.parse(dated), null)));
    }

    UUID examinedRestaurant() {
        UUID caseId = office.applied(Situation.RESTAURANT);
        moveTo("2026-03-03T10:00");
        office.accept(caseId);
        moveTo("2026-03-05T10:00");
        office.agree(caseId, "food-worker-health");
        office.agree(caseId, "shop-sign");
        office.agree(caseId, "tobacco-retail-licence");
        moveTo("2026-03-06T10:00");
        UUID procedure = suspend(caseId, FIRE, "FIRE", 5);
        moveTo("2026-03-10T10:00");
        office.agree(caseId, "food-business-licence");
        moveTo("2026-03-12T10:00");
        resume(procedure, "FIRE", "2026-03-11");
        moveTo("2026-03-13T10:00");
        office.agree(caseId, FIRE);
        return caseId;
    }

    UUID deliveredRestaurant() {
        UUID caseId = examinedRestaurant();
        moveTo("2026-03-16T10:00");
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        moveTo("2026-03-18T10:00");
        office.deliver(caseId, at("2026-03-18T09:30"));
        return caseId;
    }
}
