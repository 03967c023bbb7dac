package org.lianban.app.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The data that forms share, and the groups they stand in, both in the order in which a form shows them. */
public final class FormDictionary {

    private final List<FormGroup> groups;
    private final List<DataElement> elements;
    private final Map<String, DataElement> byKey;

    public FormDictionary(List<FormGroup> groups, List<DataElement> elements) {
        this.groups = List.copyOf(groups);
        this.elements = List.copyOf(elements);
        this.byKey = elements.stream().collect(Collectors.toMap(DataElement::key, Function.identity()));
    }

    public List<FormGroup> groups() {
        return groups;
    }

    public List<DataElement> elements() {
        return elements;
    }

    /** The element that a field asks for: the shared one, else its own. */
    public DataElement of(FieldUse use) {
        DataElement shared = byKey.get(use.key());
        return shared == null ? use.own() : shared;
    }
}
