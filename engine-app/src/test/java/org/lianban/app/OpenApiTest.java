package org.lianban.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianban.app.demonstration.DemonstrationTest;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code openapi.json} is what the pages are written against: a change of the interface is a change of that file. */
@DemonstrationTest // it has all endpoints
@ExtendWith(OutputCaptureExtension.class)
class OpenApiTest {

    private static final Path FILE = Path.of("openapi.json");

    @Autowired
    private People people;

    @Test
    void theDescriptionInTheRepositoryIsThatOfTheApplication(CapturedOutput output) throws IOException {
        String described = describe();
        // a type that cannot be described is left out, and only the log says so
        assertThat(output.getAll()).doesNotContain("Graceful exception");
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, described);
        }
        assertThat(FILE)
                .as(
                        "the interface changed: mvn -pl engine-app verify -Dtest=OpenApiTest -Dopenapi.write=true writes it")
                .hasContent(described);
    }

    private String describe() {
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .build();
        JsonNode document =
                people.as("MARKET", Role.ADMINISTRATOR).get("/v3/api-docs").json();
        ((ObjectNode) document).remove("servers");
        return json.writeValueAsString(document) + "\n";
    }
}
