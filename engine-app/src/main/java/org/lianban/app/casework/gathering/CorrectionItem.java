package org.lianban.app.casework.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A line of the one notice, as it is stored.
 *
 * @param key the material, or a field of the form as {@code form.key}
 * @param page on which page of the file it is seen
 * @param mark the mark on that page
 * @param departments who asks for it; empty: the window by itself
 */
public record CorrectionItem(
        String key,
        String defect,
        @Nullable String wanted,
        @Nullable String article,
        @Nullable Integer page,
        @Nullable UUID mark,
        List<String> departments) {

    public CorrectionItem {
        departments =
                departments == null ? List.of() : List.copyOf(departments); // notices of earlier versions have none
    }

    static CorrectionItem of(PartItem item, String department) {
        return new CorrectionItem(
                item.key(),
                item.defect().strip(),
                item.wanted(),
                item.article(),
                item.page(),
                item.mark(),
                List.of(department));
    }

    /** What is wrong, and then what is wanted and by which article where somebody said so. */
    public LocalisedText text() {
        String said = said();
        return page == null
                ? new LocalisedText(said, said)
                : new LocalisedText("第 %d 页：%s".formatted(page, said), "page %d: %s".formatted(page, said));
    }

    private String said() {
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
            if (there.key.equals(next.key)
                    && there.defect.equals(next.defect)
                    && Objects.equals(there.page, next.page)) {
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
                key,
                defect,
                wanted == null ? other.wanted : wanted,
                article == null ? other.article : article,
                page,
                mark == null ? other.mark : mark,
                both);
    }
}
