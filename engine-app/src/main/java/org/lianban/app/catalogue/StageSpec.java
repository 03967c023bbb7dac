package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** A step of the department's own work with the time it has for it; together the stages fit the promised limit. */
public record StageSpec(String key, LocalisedText name, LimitSpec limit) {}
