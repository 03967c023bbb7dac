package org.lianban.app.checks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelCommandsTest {

    private static final String BAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:test">
              <process id="bad" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="begun"/>
                <serviceTask id="evil" camunda:class="com.example.Evil"/>
                <endEvent id="ended"/>
                <sequenceFlow id="one" sourceRef="begun" targetRef="evil"/>
                <sequenceFlow id="two" sourceRef="evil" targetRef="ended"/>
              </process>
            </definitions>
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return ModelCommands.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private int check(Path path, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "model";
        args[1] = "check";
        args[2] = path.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return run(args);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Nested
    class Findings {

        @Test
        void theShippedModelsAndTablesHaveNoErrors() throws IOException {
            for (ProcessModel model : ProcessModels.all()) {
                Files.write(folder.resolve(model.resource()), model.bytes());
            }
            for (var table : CheckSurroundings.shippedTables().entrySet()) {
                Files.write(folder.resolve(table.getKey()), table.getValue());
            }
            assertThat(check(folder)).as(out.toString(UTF_8)).isZero();
            assertThat(out.toString(UTF_8)).doesNotContain(": error ");
            assertThat(err).asString().isEmpty();
        }

        @Test
        void areToldALineEach() throws IOException {
            Path file = file("bad.bpmn", BAD);
            assertThat(check(file)).isEqualTo(1);
            assertThat(out.toString(UTF_8).lines())
                    .contains(
                            file
                                    + ":5: evil: error forbidden-class: A Java class is not allowed (class): a model calls published methods only.");
        }

        @Test
        void areToldAsJson() throws IOException {
            Path file = file("bad.bpmn", BAD);
            assertThat(check(file, "--json")).isEqualTo(1);
            JsonNode first = JsonMapper.shared()
                    .readTree(out.toString(UTF_8).lines().findFirst().orElseThrow());
            assertThat(first.path("file").stringValue()).isEqualTo(file.toString());
            assertThat(first.path("line").intValue()).isEqualTo(5);
            assertThat(first.path("element").stringValue()).isEqualTo("evil");
            assertThat(first.path("rule").stringValue()).isEqualTo("forbidden-class");
            assertThat(first.path("severity").stringValue()).isEqualTo("error");
            assertThat(first.path("message").stringValue()).startsWith("A Java class");
            assertThat(first.path("messageZh").stringValue()).startsWith("不得指定 Java 类");
            assertThat(first.path("evidence").path("kind").stringValue()).isEqualTo("ITSELF");
        }

        @Test
        void ofAFileThatCannotBeReadTellInWhichLine() throws IOException {
            assertThat(lineOf("<?xml version='1.0'?>\n<!DOCTYPE a>\n<a/>")).isEqualTo(2);
            assertThat(lineOf("<a>\n".repeat(101) + "</a>".repeat(101))).isEqualTo(101);
            assertThat(lineOf(BAD.replace("  <process", "\n<userTask id='lost'/>\n  <process")))
                    .isEqualTo(4);
        }

        private int lineOf(String model) throws IOException {
            out.reset();
            assertThat(check(file("unreadable.bpmn", model), "--json")).isEqualTo(1);
            JsonNode only = JsonMapper.shared().readTree(out.toString(UTF_8));
            assertThat(only.path("rule").stringValue()).isEqualTo("unreadable");
            return only.path("line").intValue();
        }

        @Test
        void tellOfTheLongestPathByItsLegs() throws IOException {
            String model = new String(
                            ProcessModels.all().stream()
                                    .filter(one -> one.key().equals("decision_and_delivery"))
                                    .findFirst()
                                    .orElseThrow()
                                    .bytes(),
                            UTF_8)
                    .replaceFirst("value=\"decision\"", "value=\"examination\"");
            assertThat(check(file("decision_and_delivery.bpmn", model), "--json"))
                    .isEqualTo(1);
            String line = out.toString(UTF_8)
                    .lines()
                    .filter(one -> one.contains("exceeds-limit"))
                    .findFirst()
                    .orElseThrow();
            JsonNode evidence = JsonMapper.shared().readTree(line).path("evidence");
            assertThat(evidence.path("kind").stringValue()).isEqualTo("LONGEST_PATH");
            assertThat(evidence.path("legs").toString()).contains("\"element\":\"examine\"", "\"element\":\"decide\"");
            assertThat(evidence.path("workingDays").intValue())
                    .isGreaterThan(evidence.path("limit").intValue());
        }

        @Test
        void ofAFolderAreThoseOfItsModelsAndTables() throws IOException {
            Files.createDirectories(folder.resolve("deep/er"));
            file("deep/er/bad.bpmn20.xml", BAD);
            file("deep/table.dmn", "no table");
            file("readme.md", "no model");
            assertThat(check(folder)).isEqualTo(1);
            assertThat(out.toString(UTF_8))
                    .contains("bad.bpmn20.xml:5: evil:", "table.dmn", "unreadable")
                    .doesNotContain("readme");
        }

        @Test
        void followTheTablesThatAreGiven() throws IOException {
            Path rules = Files.createDirectory(folder.resolve("rules"));
            for (var table : CheckSurroundings.shippedTables().entrySet()) {
                Files.writeString(
                        rules.resolve(table.getKey()),
                        new String(table.getValue(), UTF_8)
                                .replace("&quot;examination&quot;", "&quot;inspection&quot;"));
            }
            Path model = Files.write(
                    folder.resolve("item_examination.bpmn"),
                    ProcessModels.all().stream()
                            .filter(one -> one.key().equals("item_examination"))
                            .findFirst()
                            .orElseThrow()
                            .bytes());
            assertThat(check(model, "--rules", rules.toString())).isEqualTo(1);
            assertThat(out.toString(UTF_8)).contains("examine: error unbounded-wait:");
        }
    }

    @Nested
    class Forms {

        private static final String VISIT = """
                {"type": "default", "id": "site_visit", "components": [
                  {"type": "textfield", "id": "f1", "key": "drains", "label": "排水"}]}
                """;

        private Path examination(String form) throws IOException {
            ProcessModel model = ProcessModels.all().stream()
                    .filter(one -> one.key().equals("item_examination"))
                    .findFirst()
                    .orElseThrow();
            return file(
                    model.resource(),
                    new String(model.bytes(), UTF_8)
                            .replace(
                                    "<bpmn:userTask id=\"examine\"",
                                    "<bpmn:userTask camunda:formRef=\"%s\" id=\"examine\"".formatted(form)));
        }

        @Test
        void areCheckedAsTheStudioDoes() throws IOException {
            Path form = file(
                    "site_visit.form",
                    VISIT.replace("\"label\": \"排水\"", "\"label\": \"= 1 + 1\"").replace("\"textfield\"", "\"html\""));
            assertThat(check(folder)).isEqualTo(1);
            assertThat(out.toString(UTF_8))
                    .isEqualTo(form + ": f1: error unsupported: A component that is not supported: html.\n");
        }

        @Test
        void meetTheStagesThatNameThem() throws IOException {
            file("site_visit.form", VISIT);
            examination("site_visit");
            assertThat(check(folder)).as(out.toString(UTF_8)).isZero();
        }

        @Test
        void thatAreNamedByAStageAndAreNotAmongTheOthersAreTold() throws IOException {
            file("site_visit.form", VISIT);
            examination("nowhere");
            assertThat(check(folder)).isEqualTo(1);
            assertThat(out.toString(UTF_8))
                    .contains(
                            "examine: error unsupported: The form nowhere of the stage “",
                            "” (examine) does not exist.");
        }

        @Test
        void elsewhereAreNotKnownHere() throws IOException {
            assertThat(check(examination("nowhere"))).as(out.toString(UTF_8)).isZero();
        }

        @Test
        void thatAreNoneAreUnreadable() throws IOException {
            for (String none : List.of(
                    "",
                    "<form/>",
                    "[]",
                    "{}",
                    "{\"components\": 1}",
                    VISIT + VISIT,
                    "[".repeat(200) + "]".repeat(200))) {
                out.reset();
                assertThat(check(file("none.form", none))).as(none).isEqualTo(1);
                assertThat(out.toString(UTF_8)).as(none).contains("none.form: -: error unreadable: The file ");
            }
        }

        @Test
        void thatAreNamedAsJsonAreTakenInAFolderTheyAreNot() throws IOException {
            Path named = file("site_visit.json", VISIT.replace("textfield", "iframe"));
            assertThat(check(folder)).isEqualTo(2);
            assertThat(check(named)).isEqualTo(1);
        }
    }

    @Nested
    class Hostile {

        private void assertRefused(Path path) {
            assertThat(check(path)).isEqualTo(1);
            assertThat(out.toString(UTF_8)).contains(" error unreadable: ");
            assertThat(out.toString(UTF_8).length()).isLessThan(2_000);
        }

        @Test
        void externalEntitiesAreRefused() throws IOException {
            assertRefused(file(
                    "xxe.bpmn",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><definitions>&x;</definitions>"));
        }

        @Test
        void billionLaughsAreRefused() throws IOException {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'lol'>");
            for (int i = 1; i < 10; i++) {
                laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
            }
            assertRefused(file("laughs.dmn", laughs + "]><definitions>&l9;</definitions>"));
        }

        @Test
        void deepNestingIsRefused() throws IOException {
            assertRefused(file("deep.bpmn", "<a>".repeat(100_000) + "</a>".repeat(100_000)));
        }

        @Test
        void aHundredMegabytesAreNotRead() throws IOException {
            Path huge = folder.resolve("huge.bpmn");
            try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
                file.setLength(100L * 1024 * 1024);
            }
            assertRefused(huge);
        }

        @Test
        void aZipIsRefused() throws IOException {
            Path zip = folder.resolve("zip.bpmn");
            try (OutputStream to = Files.newOutputStream(zip);
                    ZipOutputStream packed = new ZipOutputStream(to)) {
                packed.putNextEntry(new ZipEntry("model.bpmn"));
                packed.write(BAD.getBytes(UTF_8));
                packed.closeEntry();
            }
            assertRefused(zip);
        }

        @Test
        void aPageIsRefused() throws IOException {
            assertRefused(file("page.bpmn", "<html><body><p>Not found</p></body></html>"));
        }

        @Test
        void aModelWithoutAProcessIsRefused() throws IOException {
            assertRefused(file(
                    "bare.bpmn",
                    "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'/>"));
        }

        @Test
        void theLineIsToldToProgramsToo() throws IOException {
            assertThat(check(file("broken.bpmn", "<a>\n<b>\n</a>"), "--json")).isEqualTo(1);
            assertThat(out.toString(UTF_8)).contains("\"line\":3,");
        }

        @Test
        void anEmptyFileIsRefused() throws IOException {
            assertRefused(file("empty.bpmn", ""));
        }

        @Test
        void aWrongEncodingIsRefused() throws IOException {
            byte[] latin = BAD.replace("id=\"evil\"", "id=\"evil\" name=\"ä\"").getBytes(ISO_8859_1);
            assertRefused(Files.write(folder.resolve("latin.bpmn"), latin));
        }

        @Test
        void aLinkInAFolderIsNotFollowed() throws IOException {
            Path elsewhere = Files.createTempFile("elsewhere", ".bpmn");
            Files.createSymbolicLink(folder.resolve("link.bpmn"), elsewhere);
            assertThat(check(folder)).isEqualTo(1);
            assertThat(err.toString(UTF_8)).contains("link.bpmn: it is a link");
            Files.delete(elsewhere);
        }
    }

    @Nested
    class Calls {

        @Test
        void withoutAFileAreWrong() {
            for (List<String> args : List.of(
                    List.of("model"),
                    List.of("model", "check"),
                    List.of("model", "prove", "x.bpmn"),
                    List.of("model", "check", "x.bpmn", "--fast"),
                    List.of("model", "check", "x.bpmn", "--rules"),
                    List.of("model", "check", "x.bpmn", "--rules", "/no/such/folder"))) {
                assertThat(run(args.toArray(String[]::new))).as(args.toString()).isEqualTo(2);
                assertThat(err.toString(UTF_8)).contains("usage:");
            }
            assertThat(out).asString().isEmpty();
        }

        @Test
        void ofAFileThatIsNotThereAreToldSo() {
            assertThat(check(folder.resolve("none.bpmn"))).isEqualTo(1);
            assertThat(err.toString(UTF_8))
                    .isEqualTo("cannot read %s: there is no such file\n".formatted(folder.resolve("none.bpmn")));
        }

        @Test
        void withRulesWhereThereAreNoneAreToldSo() throws IOException {
            Path model = file("bad.bpmn", BAD);
            Path none = Files.createDirectory(folder.resolve("none"));
            assertThat(check(model, "--rules", none.toString())).isEqualTo(2);
            assertThat(err.toString(UTF_8))
                    .isEqualTo("there is no rule table (.dmn) in the folder %s\n".formatted(none));
            assertThat(out).asString().isEmpty();
        }

        @Test
        void ofAFolderWithoutFilesToCheckAreToldSo() throws IOException {
            file("notes.txt", "nothing");
            assertThat(check(folder)).isEqualTo(2);
            assertThat(err.toString(UTF_8)).startsWith("there is nothing to check");
        }

        @Test
        void forHelpAreHelped() {
            assertThat(run("model", "--help")).isZero();
            assertThat(out.toString(UTF_8)).startsWith("usage:");
        }
    }
}
