package org.lianban.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Models;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.discovery.ModelNet;
import org.lianban.processes.stages.StageDeclarations;
import org.lianban.processes.surroundings.Surroundings;
import org.xml.sax.SAXException;

class SchemaHintsTest {
    private static final String XSI = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

    private static String without(String xml, Charset encoding) throws SAXException, IOException {
        return new String(SchemaHints.without(xml.getBytes(encoding)), encoding);
    }

    @Nested
    class OfAFile {
        @Test
        void areBlankedInTheirPlaces() throws Exception {
            assertThat(without(
                            "<a " + XSI + " xsi:schemaLocation =\n 'u http://x/a>b.xsd' c=\"d\"/>",
                            StandardCharsets.UTF_8))
                    .isEqualTo("<a " + XSI + " " + " ".repeat(20) + "\n " + " ".repeat(20) + " c=\"d\"/>");
        }

        @Test
        void areFoundWhateverTheirPrefixAndWhereverTheyStand() throws Exception {
            String deep =
                    "<a><b " + XSI.replace("xsi", "q") + " q:noNamespaceSchemaLocation=\"file:///dev/zero\"/></a>";
            assertThat(without(deep, StandardCharsets.UTF_8)).doesNotContain("file:", "SchemaLocation");
        }

        @Test
        void areLeftWhereTheyAreOnlyText() throws Exception {
            String text = "<a " + XSI + " b=\" xsi:schemaLocation='x'\"><!-- <b xsi:schemaLocation='x'> -->"
                    + "<![CDATA[<c xsi:schemaLocation='x'>]]><?d xsi:schemaLocation='x'?></a>";
            String hinting = text.replace("<a ", "<a xsi:schemaLocation='u v' ");
            assertThat(without(hinting, StandardCharsets.UTF_8))
                    .isEqualTo(text.replace("<a ", "<a " + " ".repeat("xsi:schemaLocation='u v'".length()) + " "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030"})
        void areFoundInEachEncoding(String name) throws Exception {
            String xml = "<?xml version='1.0' encoding='" + name.replace("LE", "") + "'?><a " + XSI
                    + " 名='审批😀' xsi:schemaLocation='u http://x/'/>";
            String marked = name.equals("UTF-16LE") ? "\uFEFF" + xml : xml;
            assertThat(without(marked, Charset.forName(name)))
                    .contains("名='审批😀'")
                    .doesNotContain("http://x/");
        }

        @Test
        void whoHasNoneStaysTheSameFile() throws Exception {
            byte[] xml =
                    ("<a " + XSI + " schemaLocation='u http://x/' xsi:type='t'/>").getBytes(StandardCharsets.UTF_8);
            assertThat(SchemaHints.without(xml)).isSameAs(xml);
        }

        @Test
        void areNotLookedForInWhatIsNoPlainXml() {
            assertThatThrownBy(() -> without("<!DOCTYPE a><a/>", StandardCharsets.UTF_8))
                    .isInstanceOf(SAXException.class);
        }
    }

    @Nested
    class OfAModel {
        private final List<URI> asked = new CopyOnWriteArrayList<>();
        private HttpServer elsewhere;

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

        private byte[] hinting(String place) {
            String hints = "xmlns:o='urn:other' xsi:schemaLocation='urn:other %s' ".formatted(place);
            String model = new String(
                    Models.around("<userTask id='noted'><extensionElements><o:note/></extensionElements></userTask>"),
                    StandardCharsets.UTF_8);
            return model.replaceFirst("targetNamespace", hints + "targetNamespace")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void areNotFollowedByAnyWhoReadsIt() {
            byte[] model = hinting("http://localhost:" + elsewhere.getAddress().getPort() + "/other.xsd");
            assertThat(new String(model, StandardCharsets.UTF_8)).contains("/other.xsd");

            assertThat(ModelSafety.check(model)).isEmpty();
            ModelChecker.check(List.of(new ModelFile("hinting.bpmn", model)), Surroundings.NONE);
            StageDeclarations.read(model);
            ModelNet.of(List.of(model), "test");

            assertThat(asked).isEmpty();
        }

        @Test
        void areNotFollowedIntoTheServersOwnFiles(@TempDir Path folder) throws IOException {
            // whoever reads this finds the model invalid
            Path schema = Files.writeString(folder.resolve("other.xsd"), """
                    <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:other">
                      <element name="note" type="int"/>
                    </schema>
                    """);

            assertThat(ModelSafety.check(hinting(schema.toUri().toString()))).isEmpty();
        }
    }
}
