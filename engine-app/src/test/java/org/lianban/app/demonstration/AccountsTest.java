package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.demonstration.cast.Cast;
import org.lianban.app.demonstration.cast.CastMember;
import org.lianban.app.demonstration.cast.DemonstrationAccounts;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AccountsTest {

    @Nested
    @DemonstrationTest
    class InTheDemonstration {

        @Autowired
        People people;

        @Autowired
        Staff staff;

        @Autowired
        CatalogueBook catalogue;

        @Test
        void everyDepartmentThatExaminesHasTwoApproversAndAHead() {
            // other tests hire people of their own
            Set<String> invented =
                    Cast.of(catalogue.current()).stream().map(CastMember::login).collect(Collectors.toSet());
            for (String department : Cast.examining(catalogue.current())) {
                List<StaffMember> team = staff.colleagues(department).stream()
                        .filter(member -> invented.contains(member.login()))
                        .toList();
                assertThat(team)
                        .as(department)
                        .filteredOn(member -> member.roles().contains(Role.APPROVER))
                        .hasSize(2);
                assertThat(team)
                        .as(department)
                        .filteredOn(member -> member.authorities()
                                .equals(Set.of(
                                        Authority.DECIDE,
                                        Authority.GRANT_SPECIAL_PROCEDURE,
                                        Authority.GRANT_EXTENSION)))
                        .hasSize(1);
            }
        }

        @Test
        void thereIsSomebodyForEveryRoleAndEveryAuthority() {
            List<StaffMember> all = staff.list(null, null, null, 1_000);
            Set<Role> roles = new HashSet<>();
            Set<Authority> authorities = new HashSet<>();
            all.forEach(member -> {
                roles.addAll(member.roles());
                authorities.addAll(member.authorities());
            });
            assertThat(roles).containsExactlyInAnyOrder(Role.values());
            assertThat(authorities).containsExactlyInAnyOrder(Authority.values());
        }

        @Test
        void theLoginPageIsToldWhomAVisitorMayBe() {
            JsonNode accounts =
                    people.browser().get("/api/demonstration/accounts").json();
            JsonNode clerk = accounts.get(0);
            assertThat(clerk.get("login").asString()).isEqualTo("clerk1");
            assertThat(clerk.get("department").get("code").asString()).isEqualTo("SERVICE_CENTRE");
            assertThat(clerk.get("department").get("name").get("zh").asString()).isEqualTo("云溪区政务服务中心");
            assertThat(clerk.get("roles").toString()).isEqualTo("[\"CLERK\"]");
            Browser browser = people.browser();
            assertThat(browser.logIn("clerk1", clerk.get("password").asString()).status())
                    .isEqualTo(200);
        }

        @Test
        void nobodyIsCalledLikeSomebodyElse() {
            assertThat(Cast.of(catalogue.current()))
                    .extracting(CastMember::name)
                    .doesNotHaveDuplicates();
            assertThat(Cast.of(catalogue.current()))
                    .extracting(CastMember::login)
                    .doesNotHaveDuplicates()
                    .contains("market.approver", "market.approver2", "market.head", "market.lead", "fire.approver");
        }
    }

    @Nested
    @LianbanTest
    class Elsewhere {

        @Autowired
        People people;

        @Autowired
        Staff staff;

        @Test
        void thereIsNoDemonstrationAccount() {
            assertThat(staff.find("clerk1")).isEmpty();
            assertThat(people.browser()
                            .logIn("admin", DemonstrationAccounts.PASSWORD)
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void nothingIsSaidOfAccounts() {
            assertThat(people.browser().get("/api/demonstration/accounts").status())
                    .isEqualTo(404);
        }
    }
}
