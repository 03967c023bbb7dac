package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator says of a system, wrongly. */
@LianbanTest
class SystemFormTest {

    private static final String TAKEN = "/api/exchange/systems/batches"; // that stands in an address already

    @Autowired
    private People people;

    private static Map<String, Object> form(String mapping) {
        return new HashMap<>(Map.of(
                "department",
                "NOWHERE",
                "nameZh",
                "某系统",
                "nameEn",
                "Some system",
                "mapping",
                mapping,
                "calendar",
                "mars",
                "historical",
                false,
                "active",
                true));
    }

    @Test
    void isToldAllThatIsWrongAtOnce() {
        Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
        assertThat(administrator
                        .post(TAKEN, form("native"))
                        .json()
                        .get("errors")
                        .findValuesAsString("field"))
                .containsExactly("code", "department", "calendar");
        assertThat(administrator
                        .post(TAKEN, form("no: mapping"))
                        .json()
                        .get("errors")
                        .findValuesAsString("field"))
                .startsWith("code", "department")
                .hasSizeGreaterThan(2);
    }
}
