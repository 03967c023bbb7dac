package org.lianban.app.messages.template;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that is to be put into words.
 *
 * @param id of its delivery
 * @param posted by which moment the wording is chosen: a message keeps what it said when it was posted, however often it is tried
 */
public record Asked(UUID id, String region, TemplateKey key, Instant posted) {}
