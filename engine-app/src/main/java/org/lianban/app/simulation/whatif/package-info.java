/** Changes of a model that need no drawing: a stage that falls away, two that go on side by side. */
@NullMarked
package org.lianban.app.simulation.whatif;

import org.jspecify.annotations.NullMarked;
