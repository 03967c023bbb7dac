/**
 * BPMN models of the approval flows and their element ids as constants.
 */
@NullMarked
package org.lianban.processes;

import org.jspecify.annotations.NullMarked;
