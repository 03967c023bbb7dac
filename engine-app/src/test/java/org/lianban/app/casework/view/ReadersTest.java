package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who reads a case, and how much of it. */
class ReadersTest extends CaseworkTest {

    @Autowired
    People people;

    private UUID caseId;
    private UUID attachment;

    @BeforeEach
    void aCaseWithAPaper() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        Answer stored =
                people.as("SERVICE_CENTRE", Role.CLERK).upload("/api/attachments", "身份证.pdf", "%PDF-1.7\n%%EOF\n");
        attachment = UUID.fromString(stored.json().get("id").asString());
        jdbc.sql("update attachment set case_id = ? where id = ?")
                .params(caseId, attachment)
                .update();
        jdbc.sql("""
                        update case_material set attachment_id = :attachment
                        where case_id = :case and place = (select min(place) from case_material where case_id = :case)
                        """).param("attachment", attachment).param("case", caseId).update();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "DESIGNER"})
    void whoKeepsAccountsOrDesignsServicesSeesNoCaseEvenOfHisOwnDepartment(Role role) {
        Browser reader = people.as("MARKET", role);
        for (String part : List.of("", "/clocks", "/timeline", "/diagram", "/receipt", "/attachments/" + attachment)) {
            assertThat(reader.get("/api/cases/" + caseId + part).status())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(reader.get("/api/cases").json().get("items")).isEmpty();
        assertThat(reader.get("/api/tasks?scope=department").json().get("items"))
                .isEmpty();
    }

    @Test
    void anAdministratorWhoAlsoExaminesSeesWhatHisDepartmentSees() {
        Browser reader = people.as("MARKET", Role.ADMINISTRATOR, Role.APPROVER);
        assertThat(reader.get("/api/cases/" + caseId).status()).isEqualTo(200);
        assertThat(reader.get("/api/cases").json().get("items")).isNotEmpty();
    }

    @Test
    void aSupervisorSeesTheCaseAndDownloadsNoPaper() {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(paper(supervisor).get("downloadable").asBoolean()).isFalse();
        Answer refused = supervisor.get("/api/cases/" + caseId + "/attachments/" + attachment);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).contains("个人信息");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "APPROVER", "HEAD", "LEAD"})
    void whoHandlesTheCaseDownloadsItsPapers(Role role) {
        Browser reader = people.as("MARKET", role);
        assertThat(paper(reader).get("downloadable").asBoolean()).isTrue();
        assertThat(reader.get("/api/cases/" + caseId + "/attachments/" + attachment)
                        .status())
                .isEqualTo(200);
    }

    private JsonNode paper(Browser reader) {
        JsonNode view = reader.get("/api/cases/" + caseId).json();
        return view.get("materials").get(0).get("attachment");
    }
}
