package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.app.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files made to do harm are refused within a moment, by each way that takes a file. */
@Timeout(20)
class HostileFilesTest extends StudioTest {

    private static final String BPMN = "xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"";

    @LocalServerPort
    int port;

    private Browser designer;
    private String part;

    @BeforeEach
    void aDraft() {
        designer = designer();
        part = newModel(designer);
        lock(designer, part);
    }

    static Stream<Arguments> files() throws IOException {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\">" + entities() + "]>";
        return Stream.of(
                Arguments.of(
                        "an external entity",
                        text("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions " + BPMN
                                + "><process id=\"p\">&x;</process></definitions>")),
                Arguments.of(
                        "a billion laughs",
                        text(laughs + "<definitions " + BPMN + "><process id=\"p\">&z;</process></definitions>")),
                Arguments.of(
                        "a DOCTYPE from elsewhere",
                        text("<!DOCTYPE d SYSTEM \"http://203.0.113.7/x.dtd\"><definitions " + BPMN + "/>")),
                Arguments.of("an unknown entity", text("<definitions " + BPMN + ">&nowhere;</definitions>")),
                Arguments.of(
                        "a deep nest",
                        text("<definitions " + BPMN + ">" + "<subProcess>".repeat(100_000)
                                + "</subProcess>".repeat(100_000) + "</definitions>")),
                Arguments.of("a zip", zip()),
                Arguments.of("a page", text("<html><script>alert(1)</script></html>")),
                Arguments.of("a page that is no XML", text("<!doctype html><p>hello<br>")),
                Arguments.of(
                        "another encoding",
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><d/>".getBytes(StandardCharsets.UTF_16)),
                Arguments.of(
                        "a false encoding",
                        text("<?xml version=\"1.0\" encoding=\"UTF-7\"?><definitions " + BPMN + "/>")),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("more than there may be", new byte[3 << 20]));
    }

    private static String entities() {
        StringBuilder all = new StringBuilder();
        for (char name = 'b'; name <= 'z'; name++) {
            String before = "&" + (char) (name - 1) + ";";
            all.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return all.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.bpmn"));
            zip.write(text("<definitions " + BPMN + "/>"));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areRefusedByEachWay(String what, byte[] file) {
        String change =
                "/api/studio/changes/" + designer.get(part).json().get("change").asString();
        for (String way : new String[] {
            part + "/revisions?base=1", change + "/imports?kind=model", "/api/studio/checks?kind=model&key=x"
        }) {
            Browser.Answer answer = designer.postBytes(way, "application/octet-stream", file);
            assertThat(answer.status()).as(way + answer.text()).isEqualTo(400);
            assertThat(answer.json().get("rule").asString()).isEqualTo("unreadable");
            assertThat(answer.text()).doesNotContain("root:");
        }
        assertThat(head(designer, part).get("number").asInt()).isEqualTo(1);
    }

    @Test
    void tellTheLine() {
        Browser.Answer answer = save(designer, part, 1, "<definitions " + BPMN + ">\n<process>\n</oops>");
        assertThat(answer.json().get("line").asInt()).isEqualTo(3);
        Browser.Answer form =
                designer.postBytes("/api/studio/checks?kind=form&key=x", "application/json", text("{\n\"a\": [}"));
        assertThat(form.json().get("line").asInt()).isEqualTo(2);
    }

    @Test
    void formsOfDeepNestsAreRefused() {
        byte[] deep = text("{\"components\":" + "[".repeat(100_000));
        Browser.Answer answer = designer.postBytes("/api/studio/checks?kind=form&key=x", "application/json", deep);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("rule").asString()).isEqualTo("unreadable");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        String address = part + "/revisions?base=1";
        String head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Cookie: LIANBAN=%s; XSRF-TOKEN=%s\r
                X-XSRF-TOKEN: %s\r
                Accept: application/json\r
                Content-Type: application/octet-stream\r
                Content-Length: 104857600\r
                \r
                """.formatted(
                        URI.create(address),
                        designer.cookie("LIANBAN").orElseThrow(),
                        designer.cookie("XSRF-TOKEN").orElseThrow(),
                        designer.cookie("XSRF-TOKEN").orElseThrow());
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 400");
        }
    }
}
