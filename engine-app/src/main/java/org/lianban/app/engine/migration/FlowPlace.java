package org.lianban.app.engine.migration;

/**
 * Something of a case that waits in the engine, and must have a place in the target.
 *
 * @param root the case's outermost process instance
 * @param definition the engine's definition of the process
 * @param element id of the element: a stage, a call, a timer, or what a message starts
 */
public record FlowPlace(String root, String definition, String element) {}
