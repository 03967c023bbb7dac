package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class CommandsTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html, image/*", "application/json;q=0", "nonsense"})
    void thatCouldNotBeAnsweredAreNotCarriedOut(String accept) {
        Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
        Answer answer = administrator.with("Accept", accept).post("/api/staff", somebody("unanswerable"));
        assertThat(answer.status()).isEqualTo(406);
        assertThat(accounts("unanswerable")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "text/html, application/json;q=0.5",
                "application/problem+json, */*;q=0.1"
            })
    void thatCanBeAnsweredAreCarriedOut(String accept) {
        Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
        String login = "answerable" + accept.length();
        assertThat(administrator
                        .with("Accept", accept)
                        .post("/api/staff", somebody(login))
                        .status())
                .isEqualTo(201);
        assertThat(accounts(login)).isOne();
    }

    private static String somebody(String login) {
        return """
                {"login":"%s","name":"某某","department":"MARKET","roles":["CLERK"],"authorities":[],
                 "password":"correct horse battery"}""".formatted(login);
    }

    private long accounts(String login) {
        return jdbc.sql("select count(*) from staff where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }
}
