/** Migrates running cases to another set of models: a plan that is looked at, tried case by case, carried out in batches, and can be stopped. */
@NullMarked
package org.lianban.app.migration;

import org.jspecify.annotations.NullMarked;
