package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** A fee that may be asked for; nothing outside the item's list may be. */
public record Fee(String code, LocalisedText name, LocalisedText standard, LegalBasis basis) {}
