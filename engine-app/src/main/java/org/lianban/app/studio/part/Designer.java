package org.lianban.app.studio.part;

/** Somebody who works in the studio, as others see him. */
public record Designer(String login, String name) {}
