package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@LianbanTest
@ExtendWith(OutputCaptureExtension.class)
class IncidentsTest {

    @Autowired
    private People people;

    @Test
    void ofTheDatabaseAreLoggedWithoutTheValuesOfTheStatement(CapturedOutput log) {
        Answer answer = people.as("MARKET", Role.CLERK).get("/api/test/statement");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(log)
                .contains(answer.json().get("incident").asString())
                .contains("java.sql.BatchUpdateException [SQLState 23503, constraint case_material_case_id_fkey]")
                .contains("at org.lianban.app.web.FailingController.failInTheDatabase")
                .doesNotContain(FailingController.STORY);
    }

    @Test
    void ofAValueThatIsNoneAreLoggedWithoutIt(CapturedOutput log) {
        Answer answer = people.as("MARKET", Role.CLERK).get("/api/test/value");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(log)
                .contains("org.postgresql.util.PSQLException [SQLState 22P02]")
                .doesNotContain(FailingController.STORY);
    }

    @Test
    void ofTheCodeAreLoggedWithTheirWords(CapturedOutput log) {
        people.as("MARKET", Role.CLERK).get("/api/test/failure");
        assertThat(log).contains("IllegalStateException: a secret of the inside");
    }
}
