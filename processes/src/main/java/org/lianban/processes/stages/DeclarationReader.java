package org.lianban.processes.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.StageProperties;
import org.lianban.processes.graph.ElementName;
import org.lianban.processes.graph.ExtensionProperties;

/** Reads what one waiting element declares, and says what is missing or contradictory. */
final class DeclarationReader {
    private final FlowNode node;
    private final Map<String, String> properties;
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable StageDeclaration declaration;

    DeclarationReader(String process, FlowNode node) {
        this.node = node;
        this.properties = ExtensionProperties.of(node);
        this.declaration = read(process);
    }

    /** Empty if there are findings. */
    Optional<StageDeclaration> declaration() {
        return Optional.ofNullable(declaration);
    }

    List<Finding> findings() {
        return findings;
    }

    private @Nullable StageDeclaration read(String process) {
        if (!properties.containsKey(StageProperties.CLOCK)) {
            refuse("会等待，却没有声明计时方式 lianban:clock", "waits, but declares no lianban:clock");
            return null;
        }
        StageClock clock = clock();
        StageDepartment department = word(StageProperties.DEPARTMENT, StageDepartment.values());
        StageRole role = node instanceof UserTask ? word(StageProperties.ROLE, StageRole.values()) : null;
        StageAuthority authority = properties.containsKey(StageProperties.AUTHORITY)
                ? word(StageProperties.AUTHORITY, StageAuthority.values())
                : null;
        checkGround(clock);
        checkLimit(clock);
        String nameZh = named(node.getName(), "没有中文名称", "has no Chinese name");
        String nameEn =
                named(properties.get(StageProperties.NAME_EN), "没有英文名称 lianban:name_en", "has no lianban:name_en");
        if (clock == null || department == null || nameZh == null || nameEn == null || !findings.isEmpty()) {
            return null;
        }
        String ground = properties.get(StageProperties.GROUND);
        String limit = properties.get(StageProperties.LIMIT);
        return new StageDeclaration(
                process, node.getId(), nameZh, nameEn, clock, ground, limit, department, role, authority);
    }

    private @Nullable StageClock clock() {
        String word = properties.get(StageProperties.CLOCK);
        return Arrays.stream(StageClock.values())
                .filter(clock -> clock.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    refuse(
                            "的 lianban:clock 只能是 counted、uncounted 或者 none，不能是 " + word,
                            "declares lianban:clock as " + word + ", which is neither counted, uncounted nor none");
                    return null;
                });
    }

    private <E extends Enum<E>> @Nullable E word(String property, E[] words) {
        String word = properties.get(property);
        for (E known : words) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        refuse(
                "的 " + property + " 必须是 " + Arrays.toString(words) + " 之一",
                "must declare " + property + " as one of " + Arrays.toString(words));
        return null;
    }

    private void checkGround(@Nullable StageClock clock) {
        boolean grounded = properties.containsKey(StageProperties.GROUND);
        if (clock == StageClock.UNCOUNTED && !grounded) {
            refuse(
                    Rule.UNCOUNTED_WITHOUT_GROUND,
                    "不计时，却没有写明事由 lianban:ground",
                    "does not count, but gives no lianban:ground");
        }
        if (clock == StageClock.COUNTED && grounded) {
            refuse("计时，不得写明不计时的事由", "counts, and so has no lianban:ground");
        }
    }

    private void checkLimit(@Nullable StageClock clock) {
        boolean limited = properties.containsKey(StageProperties.LIMIT);
        if (clock == StageClock.UNCOUNTED
                && !Limited.byKey(properties.get(StageProperties.LIMIT))
                && !Limited.byTimer(node)) {
            refuse(
                    Rule.UNCOUNTED_WITHOUT_CAP,
                    "不计时，却没有上限：既没有时限规则 lianban:limit，也没有到时中断的定时器",
                    "does not count, and nothing caps it: neither a lianban:limit nor a timer that interrupts it");
        } else if (clock != StageClock.NONE && !limited) {
            refuse("没有写明时限规则 lianban:limit", "names no lianban:limit");
        }
    }

    private @Nullable String named(@Nullable String name, String zh, String en) {
        if (name == null || name.isBlank()) {
            refuse(zh, en);
            return null;
        }
        return name.strip();
    }

    private void refuse(String zh, String en) {
        refuse(Rule.UNDECLARED_STAGE, zh, en);
    }

    private void refuse(Rule rule, String zh, String en) {
        findings.add(new Finding(
                node.getId(),
                rule,
                "环节 " + ElementName.zh(node) + " " + zh + "。",
                "The stage " + ElementName.en(node) + " " + en + "."));
    }
}
