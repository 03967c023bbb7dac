package org.lianban.app.studio.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.Message;
import org.lianban.rules.bench.TableBench;
import org.lianban.rules.bench.TestRun;
import org.lianban.rules.bench.Tried;

/**
 * A table on the bench.
 *
 * @param revision of the draft
 * @param rows ids of all rows, in the order of the table
 */
record BenchView(int revision, List<BenchColumn> inputs, List<BenchColumn> outputs, List<String> rows) {

    /**
     * A column.
     *
     * @param name by which inputs and test cases call it
     */
    record BenchColumn(String name, String type) {}

    /**
     * What came of one input.
     *
     * @param matching ids of all rows that match, also those that the hit policy passes over
     * @param answering the rows that answer
     * @param collected the one value that was made of them
     * @param problem why there is no answer
     */
    record TriedInput(
            List<String> matching,
            List<AnsweringRow> answering,
            @Nullable String collected,
            @Nullable LocalisedText problem) {

        static TriedInput of(Tried tried) {
            return new TriedInput(
                    tried.matching(),
                    tried.answering().stream()
                            .map(row -> new AnsweringRow(row.id(), texts(row.values())))
                            .toList(),
                    tried.collected().map(String::valueOf).orElse(null),
                    tried.problem().map(BenchView::text).orElse(null));
        }
    }

    /** @param outputs by the name of the column; one without a value is absent */
    record AnsweringRow(String id, Map<String, String> outputs) {}

    /**
     * What came of the test cases.
     *
     * @param passed whether the sheet could be read and every case came out as expected
     * @param fault why the sheet cannot be read; there are no cases then
     * @param reached ids of the rows that matched in some case
     * @param missed ids of the others
     */
    record CasesRun(
            boolean passed,
            List<RunCase> cases,
            @Nullable SheetFault fault,
            List<String> reached,
            List<String> missed) {

        static CasesRun of(TestRun run) {
            return new CasesRun(
                    run.passed(),
                    run.cases().stream()
                            .map(one -> new RunCase(
                                    one.line(),
                                    one.name(),
                                    one.passed(),
                                    TriedInput.of(one.tried()),
                                    one.differences().stream()
                                            .map(BenchView::text)
                                            .toList()))
                            .toList(),
                    run.unreadable()
                            .map(fault -> new SheetFault(fault.line(), text(fault.why())))
                            .orElse(null),
                    run.coverage().reached(),
                    run.coverage().missed());
        }
    }

    /** @param line of the sheet on which it begins, from 1 */
    record RunCase(int line, String name, boolean passed, TriedInput tried, List<LocalisedText> differences) {}

    record SheetFault(int line, LocalisedText why) {}

    static BenchView of(int revision, TableBench bench) {
        return new BenchView(
                revision,
                bench.inputs().stream()
                        .map(column -> new BenchColumn(column.name(), column.type()))
                        .toList(),
                bench.outputs().stream()
                        .map(column -> new BenchColumn(column.name(), column.type()))
                        .toList(),
                bench.rowIds());
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> String.valueOf(value.getValue())));
    }

    static LocalisedText text(Message message) {
        return new LocalisedText(message.zh(), message.en());
    }
}
