package org.lianban.app.casework.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * Something that the reader can do with the case now, or could if nothing forbade it: then with the very words with which the
 * command would be refused.
 *
 * @param name the last segment of {@code href}
 * @param href where to post the command
 * @param why what forbids it, where it is not allowed
 * @param rule the article by which it is forbidden, or by which it has its effect
 * @param remedy what to do instead, where it is not allowed
 * @param effect what it does to the clocks, where it is allowed and touches one
 * @param choices what the command chooses from, each with its own conditions; absent where there is no such choice
 */
public record CaseAction(
        String name,
        String href,
        @Nullable UUID taskId,
        LocalisedText label,
        boolean allowed,
        @Nullable LocalisedText why,
        @Nullable String rule,
        @Nullable LocalisedText remedy,
        @Nullable LocalisedText effect,
        @Nullable List<Choice> choices) {

    /** One of the things to choose from: a ground of suspension, a result. */
    public record Choice(
            String code,
            LocalisedText name,
            boolean allowed,
            @Nullable LocalisedText why,
            @Nullable String rule,
            @Nullable LocalisedText remedy,
            @Nullable LocalisedText effect) {

        static Choice of(Foresight.Choice choice) {
            Foresight foresight = choice.foresight();
            Refusal refusal = foresight.refusal();
            return new Choice(
                    choice.code(),
                    choice.name(),
                    foresight.allowed(),
                    refusal == null ? null : refusal.text(),
                    foresight.basis(),
                    refusal == null ? null : refusal.remedy(),
                    foresight.effect());
        }
    }

    static CaseAction of(ActionName name, String href, @Nullable UUID task, Foresight foresight) {
        return of(name, href, task, foresight, null);
    }

    static CaseAction of(
            ActionName name,
            String href,
            @Nullable UUID task,
            Foresight foresight,
            @Nullable List<Foresight.Choice> choices) {
        Refusal refusal = foresight.refusal();
        return new CaseAction(
                name.path(),
                href + "/" + name.path(),
                task,
                name.label(),
                foresight.allowed(),
                refusal == null ? null : refusal.text(),
                foresight.basis(),
                refusal == null ? null : refusal.remedy(),
                foresight.effect(),
                choices == null ? null : choices.stream().map(Choice::of).toList());
    }

    /** The same, closed for that reason. */
    CaseAction closed(Foresight foresight) {
        Refusal refusal = foresight.refusal();
        return new CaseAction(
                name,
                href,
                taskId,
                label,
                false,
                refusal == null ? null : refusal.text(),
                foresight.basis(),
                refusal == null ? null : refusal.remedy(),
                null,
                null);
    }
}
