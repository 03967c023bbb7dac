package org.lianban.app.exchange.batch;

/** What a part of a delivery came to. */
public record Counts(int cases, long accepted, long duplicates, long changed, long older, long refused) {}
