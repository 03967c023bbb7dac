package org.lianban.app.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class ApplicationInputTest {

    @Autowired
    private People people;

    private Browser clerk;

    @BeforeEach
    void logIn() {
        clerk = people.as("MARKET", Role.CLERK);
    }

    @Test
    void takesTheUploadsOfWhoAppliesAndNoOthers() {
        assertThat(apply(upload(clerk)).status()).isEqualTo(201);
        Answer foreign = apply(upload(people.as("MARKET", Role.CLERK)));
        Answer invented = apply(UUID.randomUUID().toString());
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(invented.status()).isEqualTo(400);
        assertThat(invented.text()).isEqualTo(foreign.text());
        assertThat(invented.json().at("/errors/0/field").asString()).isEqualTo("materials");
    }

    private static String upload(Browser browser) {
        return browser.upload("/api/attachments", "a.pdf", "%PDF-1.7\n%%EOF\n")
                .json()
                .get("id")
                .asString();
    }

    private Answer apply(String attachment) {
        return clerk.post("/api/applications", """
                {"serviceCode":"shop-sign","answers":{"sign-premises":"rented"},"form":{"premises-address":"云溪路 1 号","sign-text":"x",
                 "sign-width":"3","sign-height":"1","sign-lit":"no"},
                 "materials":[{"key":"site-agreement","provided":true,"attachmentId":"%s"}],
                 "applicant":{"kind":"ENTERPRISE","name":"x","idNumber":"91990101MA0000001Y","phone":"13800000000"}}""".formatted(attachment));
    }
}
