package org.lianban.app.casework.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.web.LocalisedText;

/**
 * A line of the one notice as it is read: a field of the form stands once, with the words of all who named it; a material once for
 * each thing that is said of it, since that may be on different pages.
 *
 * @param items at least one, all of that key
 */
public record NoticeLine(String key, List<CorrectionItem> items) {

    public NoticeLine {
        items = List.copyOf(items);
    }

    /** The lines in the order in which their first words were said. */
    public static List<NoticeLine> of(List<CorrectionItem> items) {
        Map<Object, List<CorrectionItem>> lines = new LinkedHashMap<>();
        items.forEach(item -> lines.computeIfAbsent(
                        FormKey.isField(item.key()) ? item.key() : item, first -> new ArrayList<>())
                .add(item));
        return lines.values().stream()
                .map(said -> new NoticeLine(said.get(0).key(), said))
                .toList();
    }

    /** What is wrong, in the words of all. */
    public LocalisedText text() {
        List<LocalisedText> said = items.stream().map(CorrectionItem::text).toList();
        return new LocalisedText(
                said.stream().map(LocalisedText::zh).distinct().collect(Collectors.joining("；")),
                said.stream().map(LocalisedText::en).distinct().collect(Collectors.joining("; ")));
    }
}
