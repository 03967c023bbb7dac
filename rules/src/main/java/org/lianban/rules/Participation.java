package org.lianban.rules;

/**
 * Whether an item is examined in a joint case, and whether its refusal refuses the whole.
 *
 * @param takesPart the item's department opens a branch
 * @param mayVeto never true for an item that takes no part
 */
public record Participation(boolean takesPart, boolean mayVeto) {

    public Participation {
        if (mayVeto && !takesPart) {
            throw new IllegalArgumentException("who takes no part has no veto");
        }
    }
}
