package org.lianban.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A row of a table as a test states it: what is asked, and what that row must answer. */
record LiteralRow(String id, Map<String, Object> inputs, Map<String, String> outputs) {

    /**
     * Reads lines of cells divided by {@code |}. The first line has the names of the columns: the row's id, inputs, an arrow, outputs. An
     * input of digits is a number; an output that is empty must be absent.
     */
    static List<LiteralRow> read(String block) {
        List<List<String>> lines = block.lines().map(LiteralRow::cells).toList();
        List<String> columns = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(line -> read(columns, line, columns.indexOf("=>")))
                .toList();
    }

    private static LiteralRow read(List<String> columns, List<String> line, int arrow) {
        if (line.size() != columns.size()) {
            throw new IllegalArgumentException(line + " does not fit " + columns);
        }
        Map<String, Object> inputs = new LinkedHashMap<>();
        IntStream.range(1, arrow).forEach(column -> inputs.put(columns.get(column), input(line.get(column))));
        Map<String, String> outputs = new LinkedHashMap<>();
        IntStream.range(arrow + 1, columns.size())
                .forEach(column -> outputs.put(columns.get(column), line.get(column)));
        return new LiteralRow(line.get(0), inputs, outputs);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Object input(String cell) {
        return cell.matches("\\d+") ? (Object) Integer.valueOf(cell) : cell;
    }

    @Override
    public String toString() {
        return id;
    }
}
