package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a designer who opens a table may rely on. */
class TableFilesTest {

    private static final List<String> TABLES = TableFiles.NAMES;
    private static final String CHINESE = ".*\\p{IsHan}.*";

    @Test
    void everyFileInTheFolderIsKnown() throws Exception {
        Path folder = Path.of(TableFiles.class.getResource("/rules").toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            TABLES.stream().map(table -> table + ".dmn").toList());
        }
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void theDecisionIsDrawn(String table) throws Exception {
        assertThat(elements(read(table), "dmndi:DMNShape"))
                .extracting(shape -> shape.getAttribute("dmnElementRef"))
                .containsExactly(table);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void idsAreWordsAndUnique(String table) throws Exception {
        List<String> ids = elements(read(table), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-zA-Z]*(_[a-zA-Z0-9]+)*"));
        assertThat(elements(read(table), "rule"))
                .allMatch(rule -> rule.getAttribute("id").matches("[a-z_]+"));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void everythingIsNamedInChineseAndDescribedInEnglish(String table) throws Exception {
        Document dmn = read(table);
        assertThat(elements(dmn, "decision"))
                .allMatch(decision -> decision.getAttribute("name").matches(CHINESE))
                .allMatch(decision -> description(decision).contains("Hit policy " + hitPolicy(dmn)));
        assertThat(elements(dmn, "input"))
                .allMatch(column -> column.getAttribute("label").matches(CHINESE));
        assertThat(elements(dmn, "output"))
                .allMatch(column -> column.getAttribute("label").matches(CHINESE));
        assertThat(elements(dmn, "rule")).allMatch(rule -> description(rule).matches(".*\\p{IsHan}.* / .*[a-z]+.*"));
    }

    private static String hitPolicy(Document dmn) {
        return elements(dmn, "decisionTable").get(0).getAttribute("hitPolicy");
    }

    private static String description(Element element) {
        return element.getElementsByTagName("description").item(0).getTextContent();
    }

    private static Document read(String table) throws Exception {
        try (var dmn = TableFiles.open(table)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(dmn);
        }
    }

    private static List<Element> elements(Document dmn, String tag) {
        NodeList nodes = dmn.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }
}
