package org.lianban.app.demonstration.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant;

/**
 * Everything that is settled about a case before it begins.
 *
 * @param items the items that will be examined
 * @param materials what is handed in with the application, by code
 * @param following the material that follows, under {@link Twist#FOLLOWING}
 * @param pause the special procedure that is asked for, under {@link Twist#PAUSED}
 */
public record CaseScript(
        Chance chance,
        Story story,
        String service,
        Map<String, String> answers,
        Applicant applicant,
        List<String> items,
        List<String> materials,
        @Nullable Following following,
        @Nullable Pause pause) {

    public CaseScript {
        answers = Map.copyOf(answers);
        items = List.copyOf(items);
        materials = List.copyOf(materials);
    }

    /** A material that follows within so many working days. */
    public record Following(String material, int within) {}

    /** A special procedure of one item. */
    public record Pause(String item, String ground, int days, String proof) {}

    public boolean has(Twist twist) {
        return story.has(twist);
    }

    /** The one item that the twists of the examination are about. */
    public String chosenItem() {
        return pause == null ? chance.pick("item", items) : pause.item();
    }
}
