package org.lianban.app.rulebook;

import org.lianban.app.database.Watch;
import org.springframework.stereotype.Component;

/** Sees what any node releases of the rule tables, by counting editions. */
@Component
public class RulesWatch extends Watch {

    private final RulesBook book;
    private final RuleEditionStore store;
    private KnownRules known;

    RulesWatch(RulesBook book, RuleEditionStore store, KnownRules known) {
        super("rules-watch");
        this.book = book;
        this.store = store;
        this.known = known;
    }

    /** Takes into the book what has been released since it was last looked at. */
    @Override
    public synchronized void look() {
        if (store.count() != known.count()) {
            known = known.with(store.all());
            book.replace(known);
        }
    }
}
