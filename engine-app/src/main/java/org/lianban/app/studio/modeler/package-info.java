/** Camunda Modeler on the desktop: it deploys into drafts by its own protocol, and proves itself by a designer's own token. */
@NullMarked
package org.lianban.app.studio.modeler;

import org.jspecify.annotations.NullMarked;
