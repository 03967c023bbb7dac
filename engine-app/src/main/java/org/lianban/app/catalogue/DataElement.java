package org.lianban.app.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.ApplicantKind;

/**
 * A piece of data that forms ask for (数据元). The same key is the same data wherever it stands, so that a joint service asks for it
 * once.
 *
 * @param unit of a number
 * @param decimals how many a number may have; none if absent
 * @param options of a choice, else none
 * @param pattern a regular expression without groups that the whole text must match
 * @param knownFrom what the application says already in its place
 */
public record DataElement(
        String key,
        String group,
        FieldKind kind,
        LocalisedText label,
        @Nullable LocalisedText help,
        @Nullable LocalisedText unit,
        @Nullable Integer decimals,
        List<FieldOption> options,
        @Nullable FieldCheck check,
        @Nullable String pattern,
        List<KnownFact> knownFrom) {

    public DataElement {
        options = List.copyOf(options);
        knownFrom = List.copyOf(knownFrom);
    }

    /** What an application of such an applicant says in the place of this element. */
    public Optional<KnownFact> known(ApplicantKind applicant) {
        return knownFrom.stream()
                .filter(fact -> switch (fact) {
                    case ENTERPRISE_NAME, CREDIT_CODE -> applicant == ApplicantKind.ENTERPRISE;
                    case PERSON_NAME, IDENTITY_NUMBER -> applicant == ApplicantKind.PERSON;
                    case PHONE -> true;
                })
                .findFirst();
    }
}
