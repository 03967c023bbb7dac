package org.lianban.app.casework;

import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureForms.Request;
import org.lianban.app.casework.procedure.ProcedureForms.Resume;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks for special procedures, grants and resumes them in short sentences. */
public abstract class ProcedureWork extends CaseworkTest {

    protected static final String ARTICLE_45 = "行政许可法 第四十五条";
    protected static final String ITEM = "food-business-licence";

    @Autowired
    protected SpecialProcedures procedures;

    @Autowired
    protected Opinions opinions;

    @Autowired
    protected TaskMoves moves;

    protected UUID request(UUID caseId, String item, String ground, int days) {
        var task = register.examination(caseId, item);
        procedures.request(by(office.approver(task.department())), task.id(), request(ground, days));
        return jdbc.sql("select id from suspension where case_id = ? order by requested_at desc, id desc limit 1")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    protected static Request request(String ground, int days) {
        return new Request(ground, "需要专业结论", days, "加盖公章的报告");
    }

    protected void grant(UUID procedure, String department, int days) {
        procedures.grant(by(office.head(department)), procedure, new Grant(days));
    }

    protected void resume(UUID procedure, String department, LocalDate dated) {
        procedures.resume(by(office.approver(department)), procedure, resumeBy(dated));
    }

    protected static Resume resumeBy(LocalDate dated) {
        return resumeBy(dated, null);
    }

    protected static Resume resumeBy(LocalDate dated, @Nullable UUID file) {
        return new Resume(new Proof("检测报告", "JC-2026-031", dated, file));
    }

    protected String stateOf(UUID procedure) {
        return jdbc.sql("select state from suspension where id = ?")
                .param(procedure)
                .query(String.class)
                .single();
    }
}
