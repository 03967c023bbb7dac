/** The unit of work that all commands share: a case, locked, with its ledger, its open stages and clocks. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
