/** What the people of the demonstration do of their own accord, each looking only at what lies open before them. */
@NullMarked
package org.lianban.app.demonstration.people;

import org.jspecify.annotations.NullMarked;
