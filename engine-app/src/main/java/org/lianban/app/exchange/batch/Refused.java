package org.lianban.app.exchange.batch;

import org.lianban.app.web.LocalisedText;

/**
 * Something of a delivery that was refused.
 *
 * @param number counts the refusals of the delivery, from 1
 * @param place the line of a log, from 1; of REST the event's place in the batch, from 0
 * @param reason a word for programs
 */
public record Refused(long number, long place, String reason, LocalisedText text) {}
