package org.lianban.app.meters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs of Debian's package {@code prometheus}. Continuous integration has them; elsewhere their tests are left out where they are missing. */
final class Promtool {

    private static final Path FOLDER = Path.of("..", "monitoring", "dashboards");

    private Promtool() {}

    /** Where the rules and dashboards are. */
    static Path folder() {
        return FOLDER;
    }

    static void require(String program) {
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .map(Path::of)
                .anyMatch(path -> Files.isExecutable(path.resolve(program)));
        if (System.getenv("CI") == null) {
            assumeThat(there)
                    .as("%s is not installed (Debian: prometheus)", program)
                    .isTrue();
        }
        assertThat(there).as("%s is installed (Debian: prometheus)", program).isTrue();
    }

    /** Runs it in the folder of the rules; it must find nothing wrong. */
    static String run(String... arguments) throws IOException, InterruptedException {
        require("promtool");
        List<String> line = new ArrayList<>(List.of("promtool"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
