package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** One of the answers of a field of choice. */
public record FieldOption(String key, LocalisedText name) {}
