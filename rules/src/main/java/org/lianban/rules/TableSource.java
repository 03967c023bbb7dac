package org.lianban.rules;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.TableColumns;
import org.lianban.rules.table.TableReader;

/** Where the DMN files of one version of the rules lie. */
final class TableSource {

    /** Opens the file of a table by its name. */
    interface Files {
        InputStream open(String file) throws IOException;
    }

    private final TableReader reader = new TableReader();
    private final Files files;

    TableSource(Files files) {
        this.files = files;
    }

    /** The files in this module's own jar. */
    static TableSource shipped() {
        return new TableSource(file -> {
            InputStream dmn = TableSource.class.getResourceAsStream("/rules/" + file);
            if (dmn == null) {
                throw new FileNotFoundException(file);
            }
            return dmn;
        });
    }

    /** The same, but for these files. */
    static TableSource shippedBut(Map<String, byte[]> files) {
        TableSource shipped = shipped();
        return new TableSource(file -> {
            byte[] other = files.get(file);
            return other == null ? shipped.files.open(file) : new ByteArrayInputStream(other);
        });
    }

    DecisionTable table(TableColumns columns) {
        String name = columns.table();
        try (InputStream dmn = files.open(name + ".dmn")) {
            return reader.read(name, dmn, columns.inputs(), columns.outputNames());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("decision table " + name + " cannot be opened", unreadable);
        }
    }

    String text(String name) {
        try (InputStream dmn = files.open(name + ".dmn")) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("decision table " + name + " cannot be opened", unreadable);
        }
    }
}
