package org.lianban.app.papers;

import java.util.List;
import org.lianban.app.web.LocalisedText;

/**
 * All that a paper says, in both languages, as it was when the paper was issued: no template is asked again.
 *
 * @param recipient whom it addresses, in full; whoever verifies the paper is shown it masked
 * @param facts what stands in the table at the head, such as the case number
 * @param paragraphs the text
 * @param sections lists and tables after the text
 * @param closing what follows them, such as the remedies
 */
public record PaperContent(
        String recipient,
        List<Fact> facts,
        List<LocalisedText> paragraphs,
        List<Section> sections,
        List<LocalisedText> closing) {

    public PaperContent {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** A row of the table at the head. */
    public record Fact(LocalisedText name, LocalisedText value) {

        /** A fact that reads the same in both languages. */
        public static Fact plain(String zh, String en, String value) {
            return new Fact(new LocalisedText(zh, en), new LocalisedText(value, value));
        }
    }

    /**
     * A list or a table.
     *
     * @param columns the heads of a table; empty for a numbered list
     * @param rows each with as many cells as there are columns, or one
     */
    public record Section(LocalisedText heading, List<LocalisedText> columns, List<List<LocalisedText>> rows) {

        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A numbered list. */
        public static Section list(LocalisedText heading, List<LocalisedText> lines) {
            return new Section(heading, List.of(), lines.stream().map(List::of).toList());
        }
    }
}
