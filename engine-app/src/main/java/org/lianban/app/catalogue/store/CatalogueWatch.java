package org.lianban.app.catalogue.store;

import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.database.Watch;
import org.springframework.stereotype.Component;

/**
 * Sees what other nodes publish, by counting versions. What is published begins no sooner than ten seconds later, so
 * that all nodes know of it by then. The departments of a register are told when it comes into force.
 */
@Component
public class CatalogueWatch extends Watch {

    private final CatalogueBook book;
    private final CatalogueEntries entries;
    private final DepartmentRegister departments;
    private KnownCatalogues known;

    /** @param known what the book says already */
    CatalogueWatch(
            CatalogueBook book, CatalogueEntries entries, DepartmentRegister departments, KnownCatalogues known) {
        super("catalogue-watch");
        this.book = book;
        this.entries = entries;
        this.departments = departments;
        this.known = known;
    }

    /** Takes into the book what has been published since it was last looked at, and tells of departments that are in force by now. */
    @Override
    public synchronized void look() {
        if (entries.count() != known.versions()) {
            known = known.with(new Editions(entries.all()));
            book.replace(known);
        }
        departments.tell(book.current());
    }
}
