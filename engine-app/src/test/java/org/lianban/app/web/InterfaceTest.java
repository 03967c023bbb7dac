package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;

/** The running server describes itself by the file that the tests compare it with. */
@LianbanTest
class InterfaceTest {

    @Autowired
    private People people;

    @Test
    void anybodyReadsTheDescriptionThatStandsInTheRepository() throws IOException {
        Browser.Answer answer = people.browser().get("/api/openapi.json");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.text()).isEqualTo(Files.readString(Path.of("openapi.json")));
    }
}
