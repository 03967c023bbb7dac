package org.lianban.app.casework.gathering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the one notice, as it is stored.
 *
 * @param departments who asks for it; empty: the window by itself
 */
public record CorrectionItem(
        String key,
        String defect,
        @Nullable String wanted,
        @Nullable String article,
        List<String> departments) {

    public CorrectionItem {
        departments =
                departments == null ? List.of() : List.copyOf(departments); // notices of earlier versions have none
    }

    static CorrectionItem of(PartItem item, String department) {
        return new CorrectionItem(
                item.key(), item.defect().strip(), item.wanted(), item.article(), List.of(department));
    }

    /** What is wrong, and then what is wanted and by which article where somebody said so. */
    public String text() {
        StringBuilder text = new StringBuilder(defect);
        if (wanted != null && !wanted.isBlank()) {
            text.append(" → ").append(wanted.strip());
        }
        if (article != null && !article.isBlank()) {
            text.append(" (").append(article.strip()).append(')');
        }
        return text.toString();
    }

    /** The same thing said by two departments stands once, with both. */
    static void add(List<CorrectionItem> all, CorrectionItem next) {
        for (int i = 0; i < all.size(); i++) {
            CorrectionItem there = all.get(i);
            if (there.key.equals(next.key) && there.defect.equals(next.defect)) {
                all.set(i, there.with(next));
                return;
            }
        }
        all.add(next);
    }

    private CorrectionItem with(CorrectionItem other) {
        List<String> both = new ArrayList<>(departments);
        other.departments.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return new CorrectionItem(
                key, defect, wanted == null ? other.wanted : wanted, article == null ? other.article : article, both);
    }
}
