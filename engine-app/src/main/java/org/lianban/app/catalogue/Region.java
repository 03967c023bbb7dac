package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** An administrative division; the code has six digits. */
public record Region(String code, LocalisedText name) {}
