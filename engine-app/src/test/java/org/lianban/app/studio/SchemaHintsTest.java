package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Situation;
import org.springframework.beans.factory.annotation.Autowired;

/** A model or a table may say where schemas of other tools lie. Nobody goes there: its author would choose whom the server calls. */
class SchemaHintsTest extends ReleasingTest {

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private HttpServer elsewhere;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @BeforeEach
    void listen() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
    }

    private String hints(String namespace) {
        return "xmlns:q=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:o=\"%1$s\" q:schemaLocation=\"%1$s http://localhost:%2$d/other.xsd\" "
                .formatted(namespace, elsewhere.getAddress().getPort());
    }

    private String part(String change) {
        return "/api/studio/parts/"
                + author.get(change).json().get("parts").get(0).get("id").asString();
    }

    @Test
    void areNotFollowedFromTheDraftToTheCase() {
        String change = changed(
                author,
                "MODEL",
                MODEL,
                "(?s)id=\"definitions_(.*?)<bpmn:extensionElements>",
                hints("urn:other") + "id=\"definitions_$1<bpmn:extensionElements><o:note/>");
        String table = add(
                author,
                change,
                "TABLE",
                TABLE,
                "(?s)id=\"extension_limits_definitions\"(.*?)>",
                hints("http://bpmn.io/schema/dmn/biodi/1.0")
                        + "id=\"extension_limits_definitions\"$1><extensionElements><o:note/></extensionElements>");
        Browser.Answer kept = author.put(
                table + "/bench/cases", Map.of("base", 0, "sheet", "name,handling,maximumAmount\n单部门,SINGLE,10\n"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        approved(change, Map.of("note", "含其他工具的标记"));
        released(change);
        moveTo("2026-03-02T09:01");
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        office.allAgree(caseId);

        // as after a start, when the engine reads what was deployed
        engine.getDeploymentCache().discardProcessDefinitionCache();
        assertThat(repository.getProcessDefinition(models.definition(MODEL)).getKey())
                .isEqualTo(MODEL);

        assertThat(asked).isEmpty();
        assertThat(StudioTest.file(author, part(change), 2))
                .as("what was drawn stays as it was drawn")
                .contains("/other.xsd");
    }
}
