package org.lianban.monitoring.exchange.log;

import java.util.Map;

/**
 * One event as a log tells it.
 *
 * @param line the line on which it begins, from 1
 * @param values its columns or attributes by name
 */
public record LogEvent(long line, Map<String, String> values) {}
