package org.lianban.app.catalogue;

import org.lianban.app.web.LocalisedText;

/** A body that handles, supervises or receives; the code is unique in the catalogue. */
public record Department(String code, String region, LocalisedText name, DepartmentKind kind) {}
