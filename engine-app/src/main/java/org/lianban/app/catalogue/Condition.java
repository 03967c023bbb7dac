package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** What must be so for the item to be granted (办理条件). */
public record Condition(String key, LocalisedText text, LegalBasis basis) {}
