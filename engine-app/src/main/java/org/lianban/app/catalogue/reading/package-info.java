/**
 * Reads a catalogue from YAML files and refuses it with all its errors, each with file, line and field.
 */
@NamedInterface
@NullMarked
package org.lianban.app.catalogue.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
