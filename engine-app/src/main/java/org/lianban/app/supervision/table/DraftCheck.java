package org.lianban.app.supervision.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.RuleTable;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.rules.SupervisionRules;
import org.lianban.rules.UnknownRule;
import org.lianban.rules.WrittenRule;
import org.lianban.rules.WrittenRule.Fault;
import org.lianban.rules.table.InvalidTable;
import org.lianban.rules.table.WrittenTable.Unreadable;
import org.springframework.stereotype.Component;

/** Says what is wrong with a draft, line by line, and in which rows it differs from another table. */
@Component
class DraftCheck {

    private static final int MOST_FAULTS = 50;
    private static final LocalisedText WRONG =
            new LocalisedText("规则表有误，请按所列行号修改。", "The table of rules is not right; see the lines that are named.");

    private record Key(String rule, String department, String item) {}

    private final SupervisionRuleBook rules;

    DraftCheck(SupervisionRuleBook rules) {
        this.rules = rules;
    }

    /**
     * Reads a draft.
     *
     * @throws Refusal with a line for each fault, unless every rule has a plain row for any department and item
     */
    List<WrittenRule> read(String source) {
        List<WrittenRule> rows = written(source);
        List<FieldProblem> faults = Stream.concat(rows.stream().flatMap(this::faults), shadowed(rows))
                .limit(MOST_FAULTS)
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(WRONG, faults);
        }
        requireComplete(source);
        return rows;
    }

    /** What a table says of its rules: of several rows of one rule, the last, which is for any department and item. */
    Map<String, LocalisedText> notes(String source) {
        return written(source).stream()
                .filter(row -> !row.description().isEmpty())
                .collect(Collectors.toMap(WrittenRule::code, row -> note(row.description()), (above, below) -> below));
    }

    private static LocalisedText note(String description) {
        String[] said = description.split(" / ", 2);
        return new LocalisedText(said[0], said[said.length - 1]);
    }

    private static List<WrittenRule> written(String source) {
        try {
            return WrittenRule.of(source);
        } catch (Unreadable wrong) {
            throw Refusal.invalid(
                    WRONG,
                    List.of(at(wrong.line(), "不是有效的 XML：" + wrong.getMessage(), "is no XML: " + wrong.getMessage())));
        }
    }

    private Stream<FieldProblem> faults(WrittenRule row) {
        Stream<FieldProblem> cells = row.faults().stream().map(DraftCheck::cell);
        Set<String> known = rules.texts().stream().map(RuleText::code).collect(Collectors.toSet());
        return row.faults().isEmpty() && !known.contains(row.code())
                ? Stream.of(at(row.row().lineOf("rule"), "没有规则 " + row.code(), "there is no rule " + row.code()))
                : cells;
    }

    private static FieldProblem cell(Fault fault) {
        String found = fault.found().isEmpty() ? "–" : fault.found();
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return at(
                fault.line(),
                "列 %s 不能写作：%s".formatted(fault.column(), shown),
                "column %s cannot be: %s".formatted(fault.column(), shown));
    }

    /** Rows are asked from above: below the row for all, a row for one department would never be asked. */
    private static Stream<FieldProblem> shadowed(List<WrittenRule> rows) {
        List<FieldProblem> found = new ArrayList<>();
        Map<String, List<WrittenRule>> above = new LinkedHashMap<>();
        for (WrittenRule row : rows) {
            List<WrittenRule> earlier = above.computeIfAbsent(row.rule(), any -> new ArrayList<>());
            earlier.stream()
                    .filter(one -> one.shadows(row))
                    .findFirst()
                    .ifPresent(one -> found.add(at(
                            row.line(),
                            "此行不会生效：第 %d 行已先命中".formatted(one.line()),
                            "this row is never asked: line %d answers before it".formatted(one.line()))));
            earlier.add(row);
        }
        return found.stream();
    }

    private static FieldProblem at(int line, String zh, String en) {
        return new FieldProblem("source:" + line, new LocalisedText(zh, en));
    }

    /** Every rule must have a row for any department and item. */
    private void requireComplete(String source) {
        try {
            RuleTable table = new RuleTable(SupervisionRules.read(source));
            rules.texts().forEach(text -> table.rule(text.code(), "-", "-"));
        } catch (InvalidTable | UnknownRule | IllegalArgumentException wrong) {
            String why = String.valueOf(wrong.getMessage());
            throw Refusal.invalid(
                    "source", new LocalisedText("不是可用的规则表：" + why, "is no usable table of rules: " + why));
        }
    }

    /** In which rows a draft that was read differs from the table in force, which was read when it was published. */
    TableComparison compare(int version, String inForce, List<WrittenRule> draft) {
        Map<Key, WrittenRule> before = byKey(written(inForce));
        Map<Key, WrittenRule> after = byKey(draft);
        List<RuleChange> changes = rules.texts().stream()
                .flatMap(text -> Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .distinct()
                        .filter(key -> key.rule().equals(text.code()))
                        .map(key -> change(key, before.get(key), after.get(key)))
                        .flatMap(Stream::ofNullable))
                .toList();
        long changedRows =
                changes.stream().filter(change -> change.after() != null).count();
        return new TableComparison(version, after.size() - changedRows, changes);
    }

    private static Map<Key, WrittenRule> byKey(List<WrittenRule> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new Key(row.code(), row.department(), row.item()),
                        row -> row,
                        (first, later) -> first,
                        LinkedHashMap::new));
    }

    private static @Nullable RuleChange change(Key key, @Nullable WrittenRule before, @Nullable WrittenRule after) {
        WrittenRule.Cells earlier = before == null ? null : before.setting();
        WrittenRule.Cells now = after == null ? null : after.setting();
        if (Objects.equals(earlier, now)) {
            return null;
        }
        String kind = earlier == null ? "ADDED" : now == null ? "REMOVED" : "CHANGED";
        return new RuleChange(
                kind, key.rule(), key.department(), key.item(), earlier, now, after == null ? null : after.line());
    }
}
