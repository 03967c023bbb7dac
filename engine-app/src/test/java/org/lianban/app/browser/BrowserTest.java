package org.lianban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes a restaurant from the window to the delivery in a browser, an applicant from the telephone to the rating, a card from the broken
 * promise to its revocation, four people through their day, and a designer through a model, against an application of their own. The other browser tests need
 * no application: {@code npm run e2e} runs them on the built pages.
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

    private static final Path PAGES = Path.of("ui");
    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final Duration AT_MOST = Duration.ofMinutes(5);

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
    void aDesignerBreaksAndMendsAModelAndLosesNothing() throws IOException, InterruptedException {
        passes("studio", "desk");
    }

    private void passes(String walk, String width) throws IOException, InterruptedException {
        passes(walk, width, "zh-CN");
    }

    private void passes(String walk, String width, String language) throws IOException, InterruptedException {
        assumeThat(CHROMIUM).as("the browser tests need Chromium").isExecutable();
        Path output = Files.createTempFile("lianban-browser", ".txt");
        try {
            boolean passed = run(walk, width, language, output);
            String told = Files.readString(output, StandardCharsets.UTF_8);
            System.out.println(told);
            assertThat(passed).as(told).isTrue();
        } finally {
            Files.delete(output);
        }
    }

    private boolean run(String walk, String width, String language, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder playwright =
                new ProcessBuilder("npx", "playwright", "test", "e2e/%s\\.spec".formatted(walk), "--project=" + width);
        playwright.directory(PAGES.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        playwright.environment().put("LOCALE", language);
        playwright.environment().put("BASE_URL", "http://localhost:" + port);
        playwright.environment().put("CHROMIUM", CHROMIUM.toString());
        Process process = playwright.start();
        try {
            return process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
