package org.lianban.app.casework.rating;

/** What a rating is about. */
public enum RatingTag {
    FAST,
    CLEAR,
    FRIENDLY,
    FEW_TRIPS,
    SLOW,
    UNCLEAR,
    UNFRIENDLY,
    MANY_PAPERS
}
