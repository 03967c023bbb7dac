package org.lianban.app.web;

/** A text in both languages of the product; neither is empty. */
public record LocalisedText(String zh, String en) {}
