package org.lianban.rules;

/** A sentence for the user in both languages. */
public record Message(String zh, String en) {}
