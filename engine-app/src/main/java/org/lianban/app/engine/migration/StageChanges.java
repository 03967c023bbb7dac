package org.lianban.app.engine.migration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.CommandedStages;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDeclarations;

/** What two versions of a process declare of the same stage, and where they differ. */
final class StageChanges {

    private final String process;
    private final Map<String, StageDeclaration> before;
    private final Map<String, StageDeclaration> after;
    private final List<PlanNote> problems = new ArrayList<>();
    private final List<PlanNote> changes = new ArrayList<>();

    StageChanges(String process, String before, String after) {
        this.process = process;
        this.before = stages(before);
        this.after = stages(after);
    }

    /** Compares what an element declares with what it will declare. */
    void compare(String element, String to) {
        StageDeclaration was = before.get(element);
        StageDeclaration is = after.get(to);
        if (was == null) {
            return;
        }
        if (is == null) {
            problem(
                    element,
                    "“%s”在目标版本中不再是环节".formatted(was.nameZh()),
                    "\"%s\" is no stage in the target",
                    was.nameEn());
            return;
        }
        if (!element.equals(to) && (CommandedStages.has(process, element) || CommandedStages.has(process, to))) {
            problem(
                    element,
                    "“%s”有自己的操作，按编号识别，不能改名".formatted(was.nameZh()),
                    "\"%s\" has commands of its own, which know it by its id: it cannot be renamed",
                    was.nameEn());
        }
        change(was, "计时方式", "clock", clock(was), clock(is));
        change(was, "时限规则", "limit", was.limit(), is.limit());
        change(was, "部门", "department", was.department(), is.department());
        change(was, "角色", "role", was.role(), is.role());
        change(was, "权限", "authority", was.authority(), is.authority());
    }

    List<PlanNote> problems() {
        return problems;
    }

    List<PlanNote> changes() {
        return changes;
    }

    private void problem(String element, String zh, String en, String nameEn) {
        problems.add(new PlanNote(process, element, new LocalisedText(zh, en.formatted(nameEn))));
    }

    private void change(StageDeclaration stage, String zh, String en, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new PlanNote(
                    process,
                    stage.elementId(),
                    new LocalisedText(
                            "“%s”的%s由 %s 变为 %s；已开启的环节不变".formatted(stage.nameZh(), zh, said(was), said(is)),
                            "The %s of \"%s\" changes from %s to %s; a stage that is open stays as it was opened"
                                    .formatted(en, stage.nameEn(), said(was), said(is)))));
        }
    }

    private static String clock(StageDeclaration stage) {
        return stage.ground() == null ? stage.clock().name() : stage.clock().name() + " " + stage.ground();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }

    private static Map<String, StageDeclaration> stages(String xml) {
        return StageDeclarations.read(xml.getBytes(StandardCharsets.UTF_8)).stages().stream()
                .collect(Collectors.toMap(StageDeclaration::elementId, Function.identity()));
    }
}
