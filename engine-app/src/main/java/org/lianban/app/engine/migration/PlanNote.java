package org.lianban.app.engine.migration;

import org.lianban.app.web.LocalisedText;

/** Something about an element that whoever migrates has to know. */
public record PlanNote(String process, String element, LocalisedText text) {}
