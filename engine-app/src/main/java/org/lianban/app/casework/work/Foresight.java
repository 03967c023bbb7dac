package org.lianban.app.casework.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * What a command would answer if it were given now, said beforehand by the checks that it makes itself.
 *
 * @param effect what it would do to the clocks; null where it touches none
 * @param basis the article that lets it do so
 * @param refusal what it would be refused with; then there is no effect
 */
public record Foresight(
        @Nullable LocalisedText effect,
        @Nullable String basis,
        @Nullable Refusal refusal) {

    /** One of several things that a command may choose, with what choosing it would come to. */
    public record Choice(String code, LocalisedText name, Foresight foresight) {}

    /** It would be carried out and touch no clock. */
    public static final Foresight ALLOWED = new Foresight(null, null, null);

    public static Foresight effect(String basis, String zh, String en) {
        return new Foresight(new LocalisedText(zh, en), basis, null);
    }

    public static Foresight refused(Refusal refusal) {
        return new Foresight(null, refusal.rule(), refusal);
    }

    /** Runs the checks of a command; what they throw is what the command would be refused with. */
    public static Foresight of(Supplier<Foresight> checks) {
        try {
            return checks.get();
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    public boolean allowed() {
        return refusal == null;
    }
}
