package org.lianban.app.engine.migration;

/**
 * An element that is called otherwise in the target.
 *
 * @param process key of its process
 * @param element its id in the source
 * @param to its id in the target
 */
public record Renamed(String process, String element, String to) {}
