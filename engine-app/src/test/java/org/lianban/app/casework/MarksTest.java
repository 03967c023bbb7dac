package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.casework.gathering.Gatherings;
import org.lianban.app.casework.gathering.MarkedParts;
import org.lianban.app.casework.mark.MarkForm;
import org.lianban.app.casework.mark.Marks;
import org.lianban.app.casework.mark.MaterialMark;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class MarksTest extends CaseworkTest {

    @Autowired
    Marks marks;

    @Autowired
    MarkedParts parts;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Corrections corrections;

    @Autowired
    CaseFiles files;

    private UUID caseId;
    private UUID file;
    private Actor fire;

    @BeforeEach
    void aPlanWasHandedIn() {
        caseId = office.applied(Situation.RESTAURANT);
        file = files.keep(office.clerk(), "plan.pdf", "%PDF-1.4 plan".getBytes(StandardCharsets.US_ASCII));
        files.attach(caseId, office.clerk(), List.of(file), "materials");
        jdbc.sql("update case_material set attachment_id = ? where case_id = ? and material = 'premises-layout'")
                .params(file, caseId)
                .update();
        fire = office.approver("FIRE");
    }

    private MarkForm mark(String note) {
        return new MarkForm(file, 2, 0.1, 0.2, 0.3, 0.1, note);
    }

    @Test
    void areSeenByThoseWhoHandleTheCaseAndByNobodyElse() {
        marks.make(office.clerk(), caseId, mark("出口过窄"));
        assertRefused(() -> marks.ofCase(fire, caseId)).as(RefusalKind.NOT_FOUND);
        gatherings.open(by(office.clerk()), caseId);
        assertThat(marks.ofCase(fire, caseId)).singleElement().satisfies(seen -> {
            assertThat(seen.material()).isEqualTo("premises-layout");
            assertThat(seen.x()).isEqualTo(0.1);
            assertThat(seen.mine()).isFalse();
        });
    }

    @Test
    void areChangedAndRemovedByWhoMadeThemAndLieOnThePage() {
        gatherings.open(by(office.clerk()), caseId);
        marks.make(fire, caseId, mark("出口过窄"));
        UUID id = marks.ofCase(fire, caseId).get(0).id();
        marks.change(fire, caseId, id, "出口宽度不足 1.4 米");
        assertRefused(() -> marks.change(office.clerk(), caseId, id, "x")).saying("只能修改自己的标注");
        assertRefused(() -> marks.make(fire, caseId, new MarkForm(file, 1, 0.9, 0, 0.2, 0.1, "x")))
                .onField("width");
        marks.remove(fire, caseId, id);
        assertThat(marks.ofCase(fire, caseId)).isEmpty();
    }

    @Test
    void goIntoTheNoticeWithTheirPageAndStayAsTheyAreOnceItIsOut() {
        gatherings.open(by(office.clerk()), caseId);
        marks.make(fire, caseId, mark("出口过窄"));
        parts.take(by(fire), caseId);
        assertRefused(() -> parts.take(by(office.clerk()), caseId)).saying("还没有标注");
        corrections.send(by(office.clerk()), caseId, new CorrectionForm(List.of(), null, true));
        assertThat(register.lastNotice(caseId).text().zh()).contains("第 2 页：出口过窄");
        assertThat(register.lastNotice(caseId).text().en()).contains("page 2: 出口过窄");
        MaterialMark mark = marks.ofCase(fire, caseId).get(0);
        assertThat(mark.fixed()).isTrue();
        assertRefused(() -> marks.remove(fire, caseId, mark.id())).saying("补正告知发出之后");
    }
}
