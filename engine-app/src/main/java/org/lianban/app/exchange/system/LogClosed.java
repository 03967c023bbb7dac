package org.lianban.app.exchange.system;

/** A system that was taken for one in use is a closed log from now on; told in the transaction that says so. */
public record LogClosed(String system) {}
