package org.lianban.app.studio.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.tables.TableModel;
import org.lianban.processes.tables.TableModel.Input;
import org.lianban.processes.tables.TableModel.Label;
import org.lianban.processes.tables.TableModel.Output;
import org.lianban.rules.Message;
import org.lianban.rules.bench.TableBench;
import org.lianban.rules.bench.TestRun;
import org.lianban.rules.bench.Tried;
import org.lianban.rules.table.TableTrial.Column;

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
     * @param label what people call it; absent if the file does not say
     * @param values the texts that can come; empty if the file does not restrict them
     */
    record BenchColumn(String name, String type, @Nullable LocalisedText label, List<String> values) {}

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

        /** Why it has not passed, a sentence for each case; empty if it has. */
        List<LocalisedText> failures() {
            return fault != null
                    ? List.of(fault.failure())
                    : cases.stream()
                            .filter(one -> !one.passed())
                            .map(RunCase::failure)
                            .toList();
        }
    }

    /** @param line of the sheet on which it begins, from 1 */
    record RunCase(int line, String name, boolean passed, TriedInput tried, List<LocalisedText> differences) {

        LocalisedText failure() {
            return new LocalisedText(
                    "%s：%s".formatted(name, said("；", LocalisedText::zh)),
                    "%s: %s".formatted(name, said("; ", LocalisedText::en)));
        }

        private String said(String between, Function<LocalisedText, String> language) {
            return differences.stream().map(language).collect(Collectors.joining(between));
        }
    }

    record SheetFault(int line, LocalisedText why) {

        LocalisedText failure() {
            return new LocalisedText("第 %d 行：%s".formatted(line, why.zh()), "Line %d: %s".formatted(line, why.en()));
        }
    }

    /** @param written the table as its file has it */
    static BenchView of(int revision, TableBench bench, Optional<TableModel> written) {
        List<Input> inputs = written.map(TableModel::inputs).orElse(List.of());
        List<Output> outputs = written.map(TableModel::outputs).orElse(List.of());
        return new BenchView(
                revision,
                columns(bench.inputs(), inputs, Input::label, Input::texts),
                columns(bench.outputs(), outputs, Output::label, output -> List.of()),
                bench.rowIds());
    }

    /** The columns that the engine reads, with what the file says of them at the same place. */
    private static <T> List<BenchColumn> columns(
            List<Column> columns, List<T> written, Function<T, Label> label, Function<T, List<String>> values) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    Optional<T> said = i < written.size() ? Optional.of(written.get(i)) : Optional.empty();
                    return new BenchColumn(
                            columns.get(i).name(),
                            columns.get(i).type(),
                            said.map(label)
                                    .filter(each -> !each.zh().isEmpty())
                                    .map(each -> new LocalisedText(each.zh(), each.en()))
                                    .orElse(null),
                            said.map(values).orElse(List.of()));
                })
                .toList();
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> String.valueOf(value.getValue())));
    }

    static LocalisedText text(Message message) {
        return new LocalisedText(message.zh(), message.en());
    }
}
