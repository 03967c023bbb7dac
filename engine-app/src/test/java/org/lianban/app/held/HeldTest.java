package org.lianban.app.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.acceptance.HeldAnswer;
import org.lianban.app.casework.acceptance.HeldMaterials;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Somebody of whom departments hold documents, and a department whose system delivers them. */
abstract class HeldTest extends CaseworkTest {

    static final Map<String, String> ANSWERS = Situation.SHOP_SIGN.answers();

    @Autowired
    People people;

    @Autowired
    KeyedHash hash;

    @Autowired
    private HeldMaterials held;

    String number;
    Elsewhere urban;

    @BeforeEach
    void aDepartmentThatDelivers() {
        number = Applicants.number();
        urban = Elsewhere.of(people, "URBAN");
    }

    static Map<String, Object> document(String paper, String holder, String until) {
        return Map.of(
                "kind", "site-agreement",
                "number", paper,
                "holder", holder,
                "issuedOn", "2025-03-02",
                "validUntil", until);
    }

    static JsonNode deliver(Elsewhere system, Object... documents) {
        Browser.Answer answer =
                system.delivering().put("/api/exchange/held-documents", Map.of("documents", List.of(documents)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    HeldAnswer asked() {
        return held.ask(office.clerk(), "shop-sign", ANSWERS, hash.ofIdentity(number));
    }
}
