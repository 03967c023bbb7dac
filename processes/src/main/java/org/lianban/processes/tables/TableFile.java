package org.lianban.processes.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.safety.BrokenXml;
import org.lianban.processes.safety.PlainXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The decision tables in a DMN file.
 *
 * @param tables those that could be read and are not too large, in the order of the file
 * @param findings why the file, or something in it, is refused
 */
public record TableFile(List<TableModel> tables, List<Finding> findings) {

    public TableFile {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** Reads a file, hostile until proved otherwise, without ever loading anything it refers to. */
    public static TableFile read(byte[] dmn) {
        try {
            return read(PlainXml.parse(dmn));
        } catch (SAXException | IOException e) {
            return new TableFile(List.of(), List.of(BrokenXml.finding(e)));
        }
    }

    private static TableFile read(Document document) {
        Element root = document.getDocumentElement();
        if (!TableVocabulary.isDmn(root, "definitions")) {
            return unreadable("文件不是引擎认识的 DMN（1.1 至 1.3）。", "The file is no DMN that the engine knows (1.1 to 1.3).");
        }
        List<Finding> findings = new ArrayList<>(TableVocabulary.check(root));
        List<TableModel> tables = new ArrayList<>();
        for (Element decision : Dmn.children(root, "decision")) {
            TableReading reading = new TableReading(decision);
            findings.addAll(reading.findings());
            reading.table().filter(table -> !TableSize.isTooLarge(table)).ifPresent(tables::add);
            reading.table()
                    .filter(TableSize::isTooLarge)
                    .map(TableFile::tooLarge)
                    .ifPresent(findings::add);
        }
        if (tables.isEmpty() && findings.isEmpty()) {
            return unreadable("文件中没有决策表。", "There is no decision table in the file.");
        }
        return new TableFile(tables, findings);
    }

    private static Finding tooLarge(TableModel table) {
        return new Finding(
                table.id(),
                Rule.TOO_LARGE,
                "决策表 " + table.id() + " 太大，没有检查。",
                "The table " + table.id() + " is too large and has not been checked.");
    }

    private static TableFile unreadable(String zh, String en) {
        return new TableFile(List.of(), List.of(new Finding("", Rule.UNREADABLE, zh, en)));
    }
}
