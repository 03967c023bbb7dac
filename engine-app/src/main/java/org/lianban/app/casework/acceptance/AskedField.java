package org.lianban.app.casework.acceptance;

import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.form.MergedField;

/**
 * A field of the form that the notice asks to correct, and nobody has corrected yet.
 *
 * @param value what was filled in; null if it was left open
 */
public record AskedField(MergedField field, @Nullable String value) {}
