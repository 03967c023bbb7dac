package org.lianban.app.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@LianbanTest
@TestPropertySource(properties = "lianban.metrics-token=of-the-scraper")
@DirtiesContext
class MetricsAccessTest {

    private static final String FIGURES = "/actuator/prometheus";

    @Autowired
    private People people;

    private int bringing(String authorization) {
        return people.browser()
                .with("Authorization", authorization)
                .get(FIGURES)
                .status();
    }

    @Test
    void aScraperWithTheTokenReadsTheFigures() {
        assertThat(bringing("Bearer of-the-scraper")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer of-another", "Bearer ", "of-the-scraper", "Basic b2Y6dGhl"})
    void anythingElseIsRefused(String authorization) {
        assertThat(bringing(authorization)).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void ofThePeopleOnlyAnAdministratorDoes(Role role) {
        assertThat(people.as("MARKET", role).get(FIGURES).status()).isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
    }
}
