package org.lianban.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.demonstration.DemonstrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the session that docs/api.md shows, where curl is installed. */
@DemonstrationTest
class ApiDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void theSessionGoesAsTheDocumentSays() throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of))
                .anyMatch(path -> Files.isExecutable(path.resolve("curl")));
        List<String> printed = run(block());
        assertThat(printed.stream().filter(line -> line.matches("[0-9]{3}")))
                .containsExactly("401", "200", "200", "200", "201", "201", "200", "200", "412", "400", "200", "204");
        List<String> applied =
                printed.stream().filter(line -> line.contains("Received under")).toList();
        assertThat(applied).hasSize(2);
        assertThat(applied.get(0)).isEqualTo(applied.get(1));
        assertThat(printed).contains("\"1\"").anyMatch(line -> line.contains("\"code\":\"STALE\""));
        try (Stream<Path> receipts = Files.find(folder, 2, (file, is) -> file.endsWith("receipt.json"))) {
            assertThat(Files.readString(receipts.findFirst().orElseThrow())).contains("lianban-receipt-");
        }
    }

    private static String block() throws IOException {
        Matcher block = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private List<String> run(String script) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", script).redirectErrorStream(true);
        shell.environment().put("LIANBAN_URL", "http://localhost:" + port);
        shell.environment().put("TMPDIR", folder.toString());
        Process running = shell.start();
        List<String> printed = new String(running.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(running.waitFor()).as(() -> String.join("\n", printed)).isZero();
        return printed;
    }
}
