package org.lianban.processes;

/**
 * Why a model is refused.
 *
 * @param elementId the element that is to be changed; empty if it is the file as a whole
 * @param zh one sentence in Chinese
 * @param en the same in English
 */
public record Finding(String elementId, String zh, String en) {}
