package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** What bars an application or a grant (禁止性要求). */
public record Restriction(String key, LocalisedText text, LegalBasis basis) {}
