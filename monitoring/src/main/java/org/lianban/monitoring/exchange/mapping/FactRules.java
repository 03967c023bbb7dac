package org.lianban.monitoring.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.mapping.Mapping.FactRule;

/** The section {@code facts} of a mapping file. */
final class FactRules {

    /** What the sections {@code suspensions} and {@code extensions} tell. */
    private static final Set<FactType> OF_THE_CLOCK = EnumSet.of(FactType.PAUSED, FactType.RESUMED, FactType.EXTENDED);

    private FactRules() {}

    static List<FactRule> read(@Nullable Field field) {
        List<FactRule> rules = new ArrayList<>();
        for (Field item : field == null ? List.<Field>of() : field.items()) {
            Map<String, Field> fields = item.map(Set.of("type", "code", "when", "attribute", "data", "set"));
            Trigger at = MappingReader.trigger(item, fields);
            FactType type = type(item.require(fields, "type"));
            Map<String, String> columns = texts(fields.get("data"));
            Map<String, String> constants = texts(fields.get("set"));
            if (at != null && type != null) {
                for (String key : type.required()) {
                    if (!columns.containsKey(key) && !constants.containsKey(key)) {
                        item.fault("%s needs '%s' in 'data' or 'set'".formatted(type, key));
                    }
                }
                rules.add(new FactRule(type, at, columns, constants));
            }
        }
        return rules;
    }

    private static @Nullable FactType type(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        FactType type = FactType.named(field.text()).orElse(null);
        if (type == null) {
            field.fault("is no type of fact: '%s'".formatted(field.text()));
        } else if (OF_THE_CLOCK.contains(type)) {
            field.fault("%s follows from 'suspensions' or 'extensions'".formatted(type));
        }
        return type;
    }

    private static Map<String, String> texts(@Nullable Field field) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (field != null) {
            field.map().forEach((key, value) -> texts.put(key, value.text()));
        }
        return texts;
    }
}
