package org.lianban.app.supervision.card;

import org.lianban.app.web.LocalisedText;

/** Something that the reader may do about a finding now: a command with a text, and documents if need be. */
public record CardAction(CardMove name, LocalisedText label, String href) {}
