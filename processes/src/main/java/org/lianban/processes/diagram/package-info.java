/** The rules of bpmnlint for how a model is drawn, as the browser applies them: its recommended set, and the one for the engine. */
@NullMarked
package org.lianban.processes.diagram;

import org.jspecify.annotations.NullMarked;
