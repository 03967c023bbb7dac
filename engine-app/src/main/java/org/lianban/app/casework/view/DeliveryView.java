package org.lianban.app.casework.view;

import java.time.Instant;
import org.lianban.app.casework.decision.DecisionForms.Deliver.Method;

/** How the result reached the applicant. */
public record DeliveryView(Method method, String receiver, Instant signedAt) {}
