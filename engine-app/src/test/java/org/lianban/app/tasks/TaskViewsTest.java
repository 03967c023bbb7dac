package org.lianban.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class TaskViewsTest extends CaseworkTest {

    @Autowired
    People people;

    private Browser mine;

    @BeforeEach
    void somebodyOfTheMarketWithACaseToExamine() {
        office.accepted(Situation.FOOD_LICENCE);
        mine = people.as("MARKET", Role.APPROVER);
    }

    private Browser.Answer keep(String name, Map<String, ?> question) {
        return mine.post("/api/tasks/views", Map.of("name", name, "question", question));
    }

    @Test
    void areCountedRenamedAndRemovedByTheirOwnerOnly() {
        Map<String, String> question = Map.of("scope", "department", "applicant", "云溪", "sort", "risk");
        JsonNode view = keep("云溪的", question).json();
        assertThat(view.get("count").asLong()).isPositive();
        keep("空的", Map.of("scope", "own"));
        JsonNode all = mine.get("/api/tasks/views").json();
        assertThat(all.values()).extracting(each -> each.get("name").asString()).containsExactlyInAnyOrder("云溪的", "空的");
        assertThat(all.values())
                .filteredOn(each -> each.get("name").asString().equals("空的"))
                .extracting(each -> each.get("count").asLong())
                .containsExactly(0L);
        String path = "/api/tasks/views/" + view.get("id").asString();
        Browser other = people.as("MARKET", Role.APPROVER);
        Map<String, Object> renamed = Map.of("name", "另一个", "question", question);
        assertThat(other.put(path, renamed).status()).isEqualTo(404);
        assertThat(other.send("DELETE", path, null).status()).isEqualTo(404);
        assertThat(other.get("/api/tasks/views").json().size()).isZero();
        assertThat(mine.put(path, renamed).json().get("name").asString()).isEqualTo("另一个");
        assertThat(mine.send("DELETE", path, null).status()).isEqualTo(204);
    }

    @Test
    void haveNamesThatAreTheirOwnAndWordsThatThereAre() {
        assertThat(keep("我的", Map.of("scope", "own")).status()).isEqualTo(201);
        assertThat(keep("我的", Map.of("scope", "department")).status()).isEqualTo(400);
        assertThat(keep("别的", Map.of("scope", "everything")).status()).isEqualTo(400);
    }
}
