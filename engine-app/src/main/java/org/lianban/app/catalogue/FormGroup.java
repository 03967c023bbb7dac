package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** Fields that belong together on a form, such as those of the premises. */
public record FormGroup(String key, LocalisedText name) {}
