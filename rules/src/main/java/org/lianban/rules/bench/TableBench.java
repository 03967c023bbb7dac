package org.lianban.rules.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.bench.TestRun.Coverage;
import org.lianban.rules.bench.TestRun.Fault;
import org.lianban.rules.table.InvalidTable;
import org.lianban.rules.table.TableTrial;
import org.lianban.rules.table.TableTrial.Column;
import org.lianban.rules.table.TableTrial.Outcome;

/** A rule table on the bench: tried with the engine that will run it. For one thread at a time. */
public final class TableBench {

    private final TableTrial table;

    private TableBench(TableTrial table) {
        this.table = table;
    }

    /**
     * Puts a table on the bench.
     *
     * @param decision id of the decision
     * @param dmn in which the model checker has found nothing unreadable, unsupported or forbidden: a calculation in a cell takes as long as it likes
     * @throws InvalidTable if the file is no DMN, has no such table, or a cell is not FEEL
     */
    public static TableBench of(String decision, byte[] dmn) {
        return new TableBench(TableTrial.read(decision, dmn));
    }

    public List<Column> inputs() {
        return table.inputs();
    }

    public List<Column> outputs() {
        return table.outputs();
    }

    /** The ids of all rows, in the order of the table. */
    public List<String> rowIds() {
        return table.rowIds();
    }

    /**
     * Tries one input.
     *
     * @param texts by what the columns read, as people type them; a column that is left out is empty. Empty is no value, in a column of texts the empty text
     */
    public Tried tryOut(Map<String, String> texts) {
        try {
            Map<String, @Nullable Object> inputs = new HashMap<>();
            for (Column column : table.inputs()) {
                inputs.put(column.name(), TypedInput.of(column, texts.getOrDefault(column.name(), "")));
            }
            return tried(table.evaluate(inputs));
        } catch (TypedInput.WrongType wrong) {
            return Tried.failed(List.of(), wrong.zh(), wrong.en());
        } catch (InvalidTable refused) {
            return Tried.failed(
                    List.of(),
                    "引擎无法对此输入计算：" + reason(refused) + "。",
                    "The engine cannot evaluate this input: " + reason(refused) + ".");
        }
    }

    private static Tried tried(Outcome outcome) {
        if (outcome.contradicts()) {
            String rows = String.join(", ", outcome.matching());
            return Tried.failed(
                    outcome.matching(),
                    "这些行都匹配，命中策略不允许：" + rows + "。",
                    "These rows all match, which the hit policy does not allow: " + rows + ".");
        }
        return new Tried(outcome.matching(), outcome.answering(), outcome.collected(), Optional.empty());
    }

    private static String reason(InvalidTable refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    /** Which rows answered in these trials; those that the hit policy passed over did not. */
    public Coverage coverage(Collection<Tried> trials) {
        Set<String> reached = new LinkedHashSet<>();
        trials.forEach(trial -> trial.answering().forEach(row -> reached.add(row.id())));
        return new Coverage(
                rowIds().stream().filter(reached::contains).toList(),
                rowIds().stream().filter(row -> !reached.contains(row)).toList());
    }

    /**
     * Runs test cases as a spreadsheet writes or pastes them: a head with names of columns, then a line for each case.
     *
     * <p>The head names every input column by what it reads, and those output columns that are to be looked at; where a name is both, the first is the input. A
     * column {@code name} names the cases, and a column {@code rows} the ids of the rows that should answer, with spaces between. An expected output is
     * the value; empty for no value; a dash where it does not matter; of several rows that answer, their values with {@code |} between, in any
     * order.
     */
    public TestRun run(String sheet) {
        try {
            List<TestRun.Case> cases = new ArrayList<>(new TestCases(this).run(sheet));
            return new TestRun(
                    cases,
                    Optional.empty(),
                    coverage(cases.stream().map(TestRun.Case::tried).toList()));
        } catch (Sheet.Unreadable refused) {
            return new TestRun(List.of(), Optional.of(new Fault(refused.line(), refused.why())), coverage(List.of()));
        }
    }
}
