package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void refusesOneStrangerWhoAsksTooOftenAndNoOther() {
        RateLimit limit = RateLimit.perMinute(2);
        limit.require("192.0.2.1");
        limit.require("192.0.2.1");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> limit.require("192.0.2.1"))
                .satisfies(refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(429);
                    assertThat(refusal.details().get("retryAfterSeconds")).isEqualTo(30L);
                });
        assertThatNoException().isThrownBy(() -> limit.require("192.0.2.2"));
    }
}
