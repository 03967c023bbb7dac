/** Tokens that walk through models: what BPMN says of gateways, calls and ends, without time. */
@NullMarked
package org.lianban.app.simulation.walk;

import org.jspecify.annotations.NullMarked;
