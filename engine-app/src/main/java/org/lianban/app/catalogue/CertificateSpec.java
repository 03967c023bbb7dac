package org.lianban.app.catalogue;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What the applicant receives.
 *
 * @param validity how long it is valid; absent if it does not expire
 */
public record CertificateSpec(
        String code, LocalisedText name, @Nullable Period validity) {}
