package org.lianban.app.casework.stageform;

import org.lianban.app.web.LocalisedText;

/**
 * A form that is bound to a stage.
 *
 * @param schema as form-js has it, of the set of models in which the stage opened
 */
record BoundForm(String key, LocalisedText name, String schema) {}
