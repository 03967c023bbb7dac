package org.lianban.app.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.tasks.TaskQuestion;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;

/**
 * What is to be done with which tasks.
 *
 * @param question the list on which they stand
 * @param tasks those chosen of it; all of them if it is left out
 * @param to login of the colleague, of a transfer
 * @param text why, of a transfer; the opinion, which agrees, of an opinion
 */
record BulkForm(
        @NotNull BulkAction action,
        @NotNull TaskQuestion question,

        @Nullable @Size(min = 1, max = BulkForm.MOST, message = "{lianban.Entries}")
        Set<UUID> tasks,

        @Nullable @Size(max = 40) String to,
        @Nullable @Size(max = 4000) String text) {

    /** No job has more cases: what is more than that nobody has looked at. */
    static final int MOST = 10_000;

    private static final int LONGEST_REASON = 500;

    /**
     * Requires what its action needs, and nothing else.
     *
     * @throws Refusal that names the fields
     */
    void requireWhole() {
        List<FieldProblem> problems = new ArrayList<>();
        require(problems, "to", to, action == BulkAction.TRANSFER);
        require(problems, "text", text, action != BulkAction.CLAIM);
        if (action == BulkAction.TRANSFER && text != null && text.length() > LONGEST_REASON) {
            problems.add(new FieldProblem(
                    "text",
                    new LocalisedText(
                            "最多 " + LONGEST_REASON + " 个字", "has at most " + LONGEST_REASON + " characters")));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static void require(List<FieldProblem> problems, String field, @Nullable String value, boolean needed) {
        boolean given = value != null && !value.isBlank();
        if (needed && !given) {
            problems.add(new FieldProblem(field, new LocalisedText("不能为空", "must not be empty")));
        }
        if (!needed && value != null) {
            problems.add(new FieldProblem(field, new LocalisedText("此操作不需要", "is not part of this action")));
        }
    }
}
