/** What models are checked against here, the catalogue and the rule tables, and the command line that checks files. */
@NullMarked
package org.lianban.app.checks;

import org.jspecify.annotations.NullMarked;
