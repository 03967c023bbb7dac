package org.lianban.app.casework.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianban.app.catalogue.DataElement;
import org.lianban.app.catalogue.FieldUse;
import org.lianban.app.catalogue.FormDictionary;
import org.lianban.app.catalogue.FormGroup;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.ApplicantKind;

/** The forms of all items of an application as one: no field twice, in groups, each within the strictest of its bounds. */
public record MergedForm(List<MergedGroup> groups) {

    /** Fields that belong together, at least one. */
    public record MergedGroup(String key, LocalisedText name, List<MergedField> fields) {

        public MergedGroup {
            fields = List.copyOf(fields);
        }
    }

    public MergedForm {
        groups = List.copyOf(groups);
    }

    /**
     * Merges the forms of these items.
     *
     * @param items those that are examined in the situation
     * @param answers answer keys by situation key
     */
    public static MergedForm of(
            FormDictionary dictionary, List<ServiceItem> items, Map<String, String> answers, ApplicantKind applicant) {
        Map<String, String> groupOf = new LinkedHashMap<>();
        dictionary.elements().forEach(element -> groupOf.put(element.key(), element.group()));
        Map<String, MergedField> byKey = new LinkedHashMap<>();
        for (ServiceItem item : items) {
            Asker asker = new Asker(item.code(), item.department());
            for (FieldUse use : item.form()) {
                if (use.isAskedFor(answers)) {
                    DataElement element = dictionary.of(use);
                    groupOf.putIfAbsent(element.key(), element.group());
                    byKey.merge(element.key(), MergedField.of(element, use, applicant, asker), MergedField::and);
                }
            }
        }
        return new MergedForm(dictionary.groups().stream()
                .flatMap(group -> grouped(group, groupOf, byKey))
                .toList());
    }

    private static Stream<MergedGroup> grouped(
            FormGroup group, Map<String, String> groupOf, Map<String, MergedField> byKey) {
        List<MergedField> fields = new ArrayList<>();
        groupOf.forEach((key, name) -> {
            MergedField field = byKey.get(key);
            if (field != null && name.equals(group.key())) {
                fields.add(field);
            }
        });
        return fields.isEmpty() ? Stream.empty() : Stream.of(new MergedGroup(group.key(), group.name(), fields));
    }

    public Stream<MergedField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }
}
