package org.lianban.app.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.SampleRequests;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** To whom a case is no business of theirs it does not exist: every endpoint of casework is tried on a case with everything in it. */
class ScopeTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @Autowired
    SpecialProcedures procedures;

    @Autowired
    Consultations consultations;

    @Autowired
    Extensions extensions;

    private UUID caseId;
    private Map<String, UUID> subjects;

    @BeforeEach
    void aCaseInWhichEverythingIsUnderWay() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        UUID task = register.examination(caseId, ITEM).id();
        procedures.request(
                by(office.approver("MARKET")), task, new ProcedureForms.Request("TESTING", "需要检测", 5, "检测报告"));
        consultations.ask(by(office.approver("MARKET")), task, new ConsultationForm("FIRE", "排烟是否合规？"));
        extensions.request(by(office.lead("MARKET")), caseId, new ProcedureForms.Extend(5, "情况复杂"));
        subjects = Map.of(
                "/api/cases/", caseId,
                "/api/tasks/", task,
                "/api/special-procedures/", one("suspension"),
                "/api/consultations/", one("consultation"),
                "/api/extensions/", one("extension"));
    }

    private UUID one(String table) {
        return jdbc.sql("select id from " + table + " where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    @Test
    void anotherRegionFindsNothing() {
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        everyEndpointAnswers(everything("ELSEWHERE", EnumSet.allOf(Role.class)), Set.of(404));
    }

    @Test
    void anotherDepartmentFindsNothingAndDoesNothingOfTheWindow() {
        Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.CLERK, Role.SUPERVISOR));
        everyEndpointAnswers(everything("TOBACCO", roles), Set.of(404, 403));
    }

    @Test
    void aConsultedDepartmentSeesTheCaseAndDoesNoMoreThanAnswer() {
        Browser fire = people.as(everything("FIRE", Set.of(Role.APPROVER, Role.HEAD)));
        assertThat(fire.get("/api/cases/" + caseId).status()).isEqualTo(200);
        String unchanged = state();
        commands()
                .filter(endpoint -> !endpoint.contains("/consultations/"))
                .forEach(endpoint ->
                        assertThat(answer(fire, endpoint)).as(endpoint).isBetween(400, 499));
        assertThat(state()).isEqualTo(unchanged);
        assertThat(answer(fire, "POST /api/consultations/{id}/answer")).isEqualTo(200);
    }

    private StaffMember everything(String department, Set<Role> roles) {
        return people.hire(department, roles, EnumSet.allOf(Authority.class));
    }

    private void everyEndpointAnswers(StaffMember member, Set<Integer> expected) {
        Browser stranger = people.as(member);
        String unchanged = state();
        assertThat(endpoints()).hasSizeGreaterThan(30);
        endpoints()
                .forEach(endpoint ->
                        assertThat(answer(stranger, endpoint)).as(endpoint).isIn(expected));
        assertThat(state()).isEqualTo(unchanged);
    }

    private int answer(Browser browser, String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        for (Map.Entry<String, UUID> subject : subjects.entrySet()) {
            if (path.startsWith(subject.getKey())) {
                path = path.replace("{id}", subject.getValue().toString());
            }
        }
        return SampleRequests.send(
                        browser,
                        endpoint,
                        path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .status();
    }

    private Stream<String> commands() {
        return endpoints().stream().filter(endpoint -> endpoint.startsWith("POST"));
    }

    private List<String> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> subjects.keySet().stream().anyMatch(path::startsWith))
                        .filter(path -> path.contains("{id}"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(verb -> verb + " " + path)))
                .sorted()
                .toList();
    }

    /** What would differ if anything had been done. */
    private String state() {
        return jdbc.sql(
                        "select version || ' ' || ledger_sequence || ' ' || ledger_head from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
