package org.lianban.processes.checking;

import org.lianban.processes.Finding;

/**
 * A finding and where it was made.
 *
 * @param file name of the {@link ModelFile}
 */
public record FileFinding(String file, Finding finding) {}
