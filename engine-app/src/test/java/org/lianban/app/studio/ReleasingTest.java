package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.engine.release.Sets;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.rulebook.Editions;
import org.lianban.app.studio.artifact.ArtifactVersion;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.release.ReleaseSweep;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Changes that are approved and released, over HTTP and on the engine that runs what they hold. */
abstract class ReleasingTest extends CaseworkTest {

    static final String MODEL = DecisionAndDeliveryProcess.KEY;
    static final String TABLE = "extension_limits";
    static final ArtifactKey MODEL_KEY = new ArtifactKey(ArtifactKind.MODEL, MODEL);
    static final ArtifactKey TABLE_KEY = new ArtifactKey(ArtifactKind.TABLE, TABLE);

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @Autowired
    ModelReleases models;

    @Autowired
    FlowModels flows;

    @Autowired
    Artifacts artifacts;

    @Autowired
    ReleaseSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    final Sets sets = new Sets();
    final Editions editions = new Editions();
    Browser author;
    Browser second;

    @BeforeEach
    void designers(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(sets);
        beans.autowireBean(editions);
        sets.remember();
        author = people.as("MARKET", Role.DESIGNER);
        second = people.as("MARKET", Role.DESIGNER);
    }

    /** What was released stays for ever, but not in force: the other tests share the database. */
    @AfterEach
    void takeOutOfForce() {
        sets.forget();
        editions.forget();
        jdbc.sql("update studio_artifact_version set from_at = null where version > 1 and from_at is not null")
                .update();
        jdbc.sql("update studio_part set open = false where open").update();
    }

    String changed(Browser by, String kind, String key, String before, String after) {
        String change = StudioTest.change(by);
        add(by, change, kind, key, before, after);
        return change;
    }

    String add(Browser by, String change, String kind, String key, String before, String after) {
        String part = StudioTest.part(StudioTest.add(by, change, kind, key, "IN_FORCE"));
        StudioTest.lock(by, part);
        String file = StudioTest.file(by, part, 1);
        assertThat(file).containsPattern(before);
        assertThat(StudioTest.save(by, part, 1, file.replaceFirst(before, after))
                        .status())
                .isEqualTo(200);
        by.delete(part + "/lock");
        return part;
    }

    String renamedDecision() {
        return changed(author, "MODEL", MODEL, "name=\"作出决定\"", "name=\"审定\"");
    }

    void approved(String change, Map<String, String> form) {
        Browser.Answer submitted = author.post(change + "/submission", form);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        Browser.Answer approved = second.post(change + "/approval", Map.of());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    JsonNode released(String change) {
        Browser.Answer answer = author.post(change + "/release", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        editions.look();
        return answer.json().get("release");
    }

    String state(String change) {
        return author.get(change).json().get("change").get("state").asString();
    }

    static Instant moment(JsonNode node) {
        return OffsetDateTime.parse(node.asString()).toInstant();
    }

    int version(ArtifactKey artifact) {
        return artifacts.inForce(artifact).map(ArtifactVersion::version).orElseThrow();
    }
}
