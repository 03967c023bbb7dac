package org.lianban.app.casework.view;

import java.time.Instant;

/** How the result reached the applicant. */
public record DeliveryView(String method, String receiver, Instant signedAt) {}
