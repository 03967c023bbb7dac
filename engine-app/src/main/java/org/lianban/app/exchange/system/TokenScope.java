package org.lianban.app.exchange.system;

/** What a token is good for. */
public enum TokenScope {
    /** To deliver, and to read what became of it. */
    DELIVER,
    /** To read only. */
    READ
}
