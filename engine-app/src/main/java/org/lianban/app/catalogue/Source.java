package org.lianban.app.catalogue;

/** Where the facts of an entry were read: an address as found, and what it says. */
public record Source(String address, String says) {}
