/** What the designers of the demonstration are working on. */
@NullMarked
package org.lianban.app.demonstration.drafting;

import org.jspecify.annotations.NullMarked;
