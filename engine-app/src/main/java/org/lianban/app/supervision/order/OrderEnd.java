package org.lianban.app.supervision.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** With which words an order ends. */
public record OrderEnd(@NotBlank @Size(max = 4000) String text) {}
