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

/** A walk of people through the pages, written for Playwright, against an application that runs. */
final class Walk {
    private static final Path PAGES = Path.of("ui");
    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final Duration AT_MOST = Duration.ofMinutes(8);

    private Walk() {}

    /**
     * Fails with all that Playwright told if anything in it failed.
     *
     * @param walk its file, without the ending
     * @param width project of the Playwright configuration
     * @param language of the browser
     */
    static void passes(int port, String walk, String width, String language) throws IOException, InterruptedException {
        assumeThat(CHROMIUM).as("the browser tests need Chromium").isExecutable();
        Path output = Files.createTempFile("lianban-browser", ".txt");
        try {
            boolean passed = run(port, walk, width, language, output);
            String told = Files.readString(output, StandardCharsets.UTF_8);
            System.out.println(told);
            assertThat(passed).as(told).isTrue();
        } finally {
            Files.delete(output);
        }
    }

    private static boolean run(int port, String walk, String width, String language, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder playwright = new ProcessBuilder(
                "npx",
                "playwright",
                "test",
                "e2e/%s\\.spec".formatted(walk),
                "--project=" + width,
                // it begins by emptying that folder: two walks at a time would take each other's traces away
                "--output=test-results/%s-%s-%s".formatted(walk, width, language));
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
