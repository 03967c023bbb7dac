package org.lianban.app.rulebook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions of the rules for tests. They stay for ever, so after a test the book forgets them, for the tests that share it. */
public final class Editions {

    @Autowired
    private RulesBook book;

    @Autowired
    private RulesWatch watch;

    @Autowired
    private JdbcClient jdbc;

    /** Lets the book know what was released. */
    public void look() {
        watch.look();
    }

    public long count() {
        return jdbc.sql("select count(*) from rule_edition").query(Long.class).single();
    }

    public void forget() {
        watch.look();
        book.replace(KnownRules.shipped());
    }
}
