package org.lianban.app.casework.form;

/** An item that asks for a field, and the department that examines it. */
public record Asker(String item, String department) {}
