package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** A law, regulation or rule that the catalogue cites. */
public record Law(String code, LocalisedText name) {}
