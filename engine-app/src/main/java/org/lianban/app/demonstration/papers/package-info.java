/** The papers that applicants of the demonstration bring: invented, but real documents and pictures that can be looked at. */
@NullMarked
package org.lianban.app.demonstration.papers;

import org.jspecify.annotations.NullMarked;
