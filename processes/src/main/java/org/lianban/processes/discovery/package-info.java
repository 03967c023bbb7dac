/**
 * What really happens: the flow that cases took, mined as a tree and drawn as a model, and where it differs from the model that should be followed. Pure and
 * repeatable: the same log gives the same tree, the same drawing and the same figures.
 */
@NullMarked
package org.lianban.processes.discovery;

import org.jspecify.annotations.NullMarked;
