package org.lianban.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lianban.app.demonstration.DemonstrationTest;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reaches an endpoint whose rule was forgotten: every one of them is tried here without a login and without a role. */
@DemonstrationTest // it has all endpoints
class EndpointsTest {

    /** What works without a login, and therefore says {@code @PermitAll}. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/session",
            "POST /api/session",
            "DELETE /api/session",
            "GET /api/setup",
            "POST /api/setup",
            "GET /api/openapi.json",
            "GET /api/progress",
            "GET /api/demonstration/accounts",
            "GET /api/demonstration/applicants",
            "GET /api/demonstration/outbox",
            "POST /api/public/sign-in-codes",
            "POST /api/public/sign-ins",
            "POST /api/public/progress-codes",
            "POST /api/public/progress",
            "GET /api/public/departments",
            "GET /api/public/halls",
            "GET /api/public/hotline",
            "GET /api/public/screen",
            "GET /api/public/halls/{hall}/screen",
            "GET /api/public/halls/{hall}/load",
            "GET /api/public/halls/{hall}/slots",
            "POST /api/public/halls/{hall}/appointments",
            "DELETE /api/public/halls/{hall}/appointments/{code}",
            "GET /api/public/search",
            "GET /api/public/services",
            "GET /api/public/services/{code}",
            "GET /api/public/services/{code}/requirements",
            "GET /api/papers/verification/{code}");

    /** Only what is an upload reaches it at all. */
    private static final String UPLOAD = "POST /api/attachments";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private People people;

    @Autowired
    private Applicants applicants;

    @Test
    void eachSaysWhoMayUseIt() {
        endpoints().forEach((endpoint, method) -> assertThat(rules(method))
                .as(endpoint + " needs exactly one of @RolesAllowed, @PreAuthorize, @PermitAll")
                .hasSize(1));
    }

    @Test
    void onlyThePublicOnesWorkWithoutALogin() {
        endpoints().forEach((endpoint, method) -> {
            boolean open = rules(method).contains("PermitAll");
            assertThat(PUBLIC.contains(endpoint)).as(endpoint).isEqualTo(open);
            if (!open) {
                assertThat(call(people.browser(), endpoint)).as(endpoint).isEqualTo(401);
            }
        });
    }

    @Test
    void eachRefusesARoleThatItDoesNotName() {
        endpoints().forEach((endpoint, method) -> {
            RolesAllowed allowed = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RolesAllowed.class);
            if (allowed != null) {
                Role other = Arrays.stream(Role.values())
                        .filter(role -> !List.of(allowed.value()).contains(role.name()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(endpoint + " names every role: use isAuthenticated()"));
                assertThat(call(people.as("MARKET", other), endpoint))
                        .as(endpoint)
                        .isEqualTo(403);
            }
        });
    }

    @Test
    void eachRefusesAWrongRoleBeforeItReadsTheRequest() {
        Browser nobody = people.as("MARKET");
        endpoints().forEach((endpoint, method) -> {
            if (method.hasMethodAnnotation(RolesAllowed.class) && !endpoint.equals(UPLOAD)) {
                String verb = endpoint.substring(0, endpoint.indexOf(' '));
                String body = verb.equals("GET") ? null : "{\"nonsense\":";
                assertThat(nobody.send(verb, path(endpoint) + "?nonsense=1", body)
                                .status())
                        .as(endpoint)
                        .isEqualTo(403);
            }
        });
    }

    @Test
    void eachNamesAParameterThatItDoesNotKnow() {
        Browser everybody = people.as("MARKET", Role.values());
        Browser applicant = applicants.signedIn();
        endpoints().forEach((endpoint, method) -> {
            if (endpoint.startsWith("GET")) {
                Browser asking = endpoint.startsWith("GET /api/applicant/") ? applicant : everybody;
                Browser.Answer answer = asking.get(path(endpoint) + "?nonsense=1");
                assertThat(answer.status()).as(endpoint).isEqualTo(400);
                assertThat(answer.json().get("errors").get(0).get("field").asString())
                        .isEqualTo("nonsense");
            }
        });
    }

    @Test
    void noneOfTheStaffsOpensToAnApplicantAndNoneOfTheApplicantsToStaff() {
        Browser applicant = applicants.signedIn();
        Browser everybody = people.as("MARKET", Role.values());
        assertThat(applicant.get("/api/applicant/session").status()).isEqualTo(200);
        endpoints().forEach((endpoint, method) -> {
            boolean theirs = path(endpoint).startsWith("/api/applicant/");
            PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
            assertThat(rule != null && rule.value().equals("hasAuthority('APPLICANT')"))
                    .as(endpoint)
                    .isEqualTo(theirs);
            if (theirs) {
                assertThat(call(everybody, endpoint)).as(endpoint).isEqualTo(401);
            } else if (!PUBLIC.contains(endpoint)) {
                assertThat(call(applicant, endpoint)).as(endpoint).isEqualTo(401);
            }
        });
    }

    private int call(Browser browser, String endpoint) {
        browser.get("/api/session");
        return SampleRequests.send(browser, endpoint, path(endpoint)).status();
    }

    private static String path(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1)
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
    }

    private Map<String, HandlerMethod> endpoints() {
        Map<String, HandlerMethod> endpoints = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> paths(info).forEach(path -> {
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                endpoints.put(verb + " " + path, method);
            }
        }));
        return endpoints;
    }

    private static List<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api"))
                .toList();
    }

    private static List<String> rules(HandlerMethod method) {
        List<String> rules = new ArrayList<>();
        for (var rule : List.of(RolesAllowed.class, PreAuthorize.class, PermitAll.class)) {
            if (AnnotatedElementUtils.hasAnnotation(method.getMethod(), rule)) {
                rules.add(rule.getSimpleName());
            }
        }
        return rules;
    }
}
