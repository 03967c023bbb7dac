package org.lianban.app.browser;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes a restaurant from the window to the delivery in a browser, an applicant from the telephone to the rating, a card from the broken
 * promise to its revocation, and four people through their day, against an application of their own. Most browser tests need no application: {@code npm run e2e} runs them on the built pages.
 */
@LianbanTest
@ActiveProfiles("demonstration")
// its people and its clock, not its past, and figures of what happened a moment ago; the name sets it apart, because it
// moves the clock
@TestPropertySource(
        properties = {
            "lianban.demonstration.days=0",
            "lianban.figure-sweep-interval=2s",
            "spring.application.name=lianban-browser"
        })
@DirtiesContext
class BrowserTest {

    @Value("${local.server.port}")
    private int port;

    @Test
    void aRestaurantIsOpened() throws IOException, InterruptedException {
        passes("restaurant", "desk");
    }

    @Test
    void fourPeopleHaveTheirDayInChineseAtTheDesk() throws IOException, InterruptedException {
        passes("days", "desk");
    }

    @Test
    void fourPeopleHaveTheirDayInChineseOnThePhone() throws IOException, InterruptedException {
        passes("days", "phone");
    }

    @Test
    void fourPeopleHaveTheirDayInEnglishAtTheDesk() throws IOException, InterruptedException {
        passes("days", "desk", "en");
    }

    @Test
    void fourPeopleHaveTheirDayInEnglishOnThePhone() throws IOException, InterruptedException {
        passes("days", "phone", "en");
    }

    @Test
    void anApplicantAppliesOnThePhoneInChineseCorrectsAndRates() throws IOException, InterruptedException {
        passes("applicant", "phone");
    }

    @Test
    void anApplicantAppliesAtADeskInEnglishCorrectsAndRates() throws IOException, InterruptedException {
        passes("applicant", "desk", "en");
    }

    @Test
    void aCardIsIssuedAnsweredAppealedAgainstAndRevoked() throws IOException, InterruptedException {
        passes("card", "desk");
    }

    @Test
    void ordersLogsTokensAndPreferencesAreHandedIn() throws IOException, InterruptedException {
        passes("oversight", "desk");
    }

    @Test
    void designersMakeStagesShareADraftAndPasteRows() throws IOException, InterruptedException {
        passes("studio-editing", "desk");
    }

    private void passes(String walk, String width) throws IOException, InterruptedException {
        Walk.passes(port, walk, width, "zh-CN");
    }

    private void passes(String walk, String width, String language) throws IOException, InterruptedException {
        Walk.passes(port, walk, width, language);
    }
}
