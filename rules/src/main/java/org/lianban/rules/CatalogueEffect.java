package org.lianban.rules;

/** What the catalogue's own statutory limit does to a row's. */
enum CatalogueEffect {
    /** It stands instead, shorter or longer: laws and regulations may provide otherwise. */
    REPLACES,
    /** It stands only where it is shorter: the row is a maximum. */
    SHORTENS,
    /** The row stands. */
    IGNORED;

    RuleLimit apply(RuleLimit row, RuleLimit catalogue) {
        return switch (this) {
            case REPLACES -> catalogue;
            case SHORTENS -> catalogue.surelyWithin(row) ? catalogue : row;
            case IGNORED -> row;
        };
    }
}
