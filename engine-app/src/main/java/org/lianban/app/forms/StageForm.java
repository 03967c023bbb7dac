package org.lianban.app.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.lianban.processes.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form that somebody fills in at a stage: drawn with form-js, and held to here. */
public final class StageForm {

    /** Bytes of a file that is looked at. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final LocalisedText UNASKED = new LocalisedText("表单没有这一项。", "is not asked for by the form.");

    private final LocalisedText name;
    private final List<FormField> fields;

    private StageForm(LocalisedText name, List<FormField> fields) {
        this.name = name;
        this.fields = List.copyOf(fields);
    }

    /** What keeps a form from being released; empty if nothing does. */
    public static List<Finding> faults(byte[] schema) {
        if (schema.length > LARGEST) {
            return List.of(FormFault.unreadable("文件超过 2 MB", "The file has more than 2 MB"));
        }
        try {
            JsonNode form = JSON.readTree(schema);
            return form.isObject() && form.path("components").isArray()
                    ? new FormReader(form).faults()
                    : List.of(FormFault.unreadable("文件不是 form-js 表单", "The file is no form of form-js"));
        } catch (JacksonException broken) {
            return List.of(FormFault.unreadable(broken.getLocation()));
        }
    }

    /**
     * A form without faults.
     *
     * @throws IllegalArgumentException if it has any: nobody may be shown it
     */
    public static StageForm of(String schema) {
        JsonNode form = JSON.readTree(schema);
        FormReader read = new FormReader(form);
        if (!read.faults().isEmpty()) {
            throw new IllegalArgumentException(read.faults().get(0).en());
        }
        String key = form.path("id").asString("");
        String zh = form.path("properties").path("lianban:name_zh").asString(key);
        String en = form.path("properties").path("lianban:name_en").asString(zh);
        return new StageForm(new LocalisedText(zh, en), read.fields());
    }

    public LocalisedText name() {
        return name;
    }

    /** Whether a stage can end without anybody having looked at it. */
    public boolean asksForSomething() {
        return fields.stream().anyMatch(FormField::required);
    }

    /**
     * Holds what was filled in against the form.
     *
     * @param given by key of the field, as JSON has it
     * @param today in the calendar's zone
     * @return what is kept: without what was left open
     * @throws Refusal naming every field that is wrong, as {@code values.key}
     */
    public Map<String, Object> accept(Map<String, @Nullable Object> given, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Object> kept = new LinkedHashMap<>();
        for (FormField field : fields) {
            FieldAnswer answer = FieldAnswer.of(field, given.get(field.key()), today);
            LocalisedText fault = answer.fault();
            if (fault != null) {
                problems.add(new FieldProblem("values." + field.key(), named(field.label(), fault)));
            } else if (answer.value() != null) {
                kept.put(field.key(), Objects.requireNonNull(answer.value()));
            }
        }
        given.keySet().stream()
                .filter(key -> fields.stream().noneMatch(field -> field.key().equals(key)))
                .sorted()
                .limit(20)
                .forEach(key -> problems.add(new FieldProblem("values." + key, named(key, UNASKED))));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return kept;
    }

    private static LocalisedText named(String label, LocalisedText fault) {
        return new LocalisedText(label + "：" + fault.zh(), label + " " + fault.en());
    }
}
