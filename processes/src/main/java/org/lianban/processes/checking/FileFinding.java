package org.lianban.processes.checking;

import org.lianban.processes.Finding;

/**
 * A finding and where it was made.
 *
 * @param file name of the {@link ModelFile}
 * @param line of the element in the file, from 1; of the file as a whole the one where it cannot be read on, 0 if it can or nobody knows
 */
public record FileFinding(String file, int line, Finding finding) {}
