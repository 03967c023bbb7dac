package org.lianban.app.catalogue;

/** The catalogue in force. */
public final class CatalogueBook {

    private final Catalogue current;

    public CatalogueBook(Catalogue current) {
        this.current = current;
    }

    public Catalogue current() {
        return current;
    }
}
