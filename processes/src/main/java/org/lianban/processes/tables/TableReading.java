package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.StageProperties;
import org.lianban.processes.tables.TableModel.Input;
import org.lianban.processes.tables.TableModel.Label;
import org.lianban.processes.tables.TableModel.Output;
import org.lianban.processes.tables.TableModel.TableRow;
import org.w3c.dom.Element;

/** Reads the table of one decision, and says why it cannot. */
final class TableReading {

    private final Element decision;
    private final String decisionId;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<TableModel> table;

    TableReading(Element decision) {
        this.decision = decision;
        this.decisionId = decision.getAttribute("id");
        this.table = read();
    }

    Optional<TableModel> table() {
        return table;
    }

    List<Finding> findings() {
        return findings;
    }

    private Optional<TableModel> read() {
        List<Element> tables = Dmn.children(decision, "decisionTable");
        if (tables.size() != 1) {
            refuse(decisionId, "决策 " + decisionId + " 不是决策表", "The decision " + decisionId + " is no decision table");
            return Optional.empty();
        }
        Element element = tables.get(0);
        String id = element.hasAttribute("id") ? element.getAttribute("id") : decisionId;
        Optional<HitPolicy> hitPolicy = hitPolicy(id, element.getAttribute("hitPolicy"));
        List<Input> inputs =
                Dmn.children(element, "input").stream().map(TableReading::input).toList();
        List<Output> outputs = Dmn.children(element, "output").stream()
                .map(TableReading::output)
                .toList();
        List<TableRow> rows = rows(id, element, inputs.size(), outputs.size());
        checkColumns(id, inputs, outputs);
        return hitPolicy
                .filter(policy -> rows.size() == Dmn.children(element, "rule").size())
                .map(policy -> new TableModel(decisionId, id, policy, inputs, outputs, rows));
    }

    private Optional<HitPolicy> hitPolicy(String id, String word) {
        String name = word.isBlank()
                ? "UNIQUE"
                : word.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (HitPolicy policy : HitPolicy.values()) {
            if (policy.name().equals(name)) {
                if (!policy.supported()) {
                    refuse(id, "引擎不支持命中策略 " + word, "The engine does not know the hit policy " + word);
                }
                return Optional.of(policy);
            }
        }
        refuse(id, "没有命中策略 " + word, "There is no hit policy " + word);
        return Optional.empty();
    }

    private static Input input(Element column) {
        Optional<Element> expression =
                Dmn.children(column, "inputExpression").stream().findFirst();
        return new Input(
                column.getAttribute("id"),
                expression.map(Dmn::text).orElse(""),
                expression.map(element -> element.getAttribute("typeRef")).orElse(""),
                Dmn.children(column, "inputValues").stream()
                        .findFirst()
                        .map(Dmn::text)
                        .orElse(""),
                label(column));
    }

    private static Output output(Element column) {
        return new Output(
                column.getAttribute("id"), column.getAttribute("name"), column.getAttribute("typeRef"), label(column));
    }

    private static Label label(Element column) {
        String zh = column.getAttribute("label").strip();
        String en = Dmn.property(column, StageProperties.NAME_EN);
        return new Label(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
    }

    private List<TableRow> rows(String table, Element element, int inputs, int outputs) {
        List<TableRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (Element rule : Dmn.children(element, "rule")) {
            number++;
            TableRow row = new TableRow(
                    rule.getAttribute("id"), number, cells(rule, "inputEntry"), cells(rule, "outputEntry"));
            if (row.id().isBlank() || !ids.add(row.id())) {
                refuse(table, "第 " + number + " 行没有自己的 id", "Row " + number + " has no id of its own");
            } else if (row.inputs().size() != inputs || row.outputs().size() != outputs) {
                refuse(
                        row.id(),
                        "第 " + number + " 行（" + row.id() + "）的单元格数与列数不符",
                        "Row " + number + " (" + row.id() + ") has another number of cells than the table has columns");
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(Element rule, String name) {
        return Dmn.children(rule, name).stream().map(Dmn::text).toList();
    }

    private void checkColumns(String table, List<Input> inputs, List<Output> outputs) {
        if (inputs.stream().anyMatch(input -> input.expression().isBlank())) {
            refuse(table, "有一个输入列没有写明读取什么", "An input column does not say what it reads");
        }
        Set<String> names = new HashSet<>();
        if (outputs.isEmpty()
                || outputs.stream().anyMatch(output -> output.name().isBlank() || !names.add(output.name()))) {
            refuse(table, "每个输出列都必须有自己的名称", "Every output column has a name of its own");
        }
    }

    private void refuse(String element, String zh, String en) {
        findings.add(new Finding(element, Rule.UNSUPPORTED, zh + "。", en + "."));
    }
}
