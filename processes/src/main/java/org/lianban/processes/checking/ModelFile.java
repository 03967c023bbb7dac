package org.lianban.processes.checking;

/**
 * A file that is to be checked, as it came.
 *
 * @param name by which findings call it; ends in {@code .dmn} for rule tables, and in anything else for models
 * @param content hostile until proved otherwise
 */
public record ModelFile(String name, byte[] content) {}
