package org.lianban.processes.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A model of the suite. In the files of {@code models/behaviour} each has a title after {@code #}, its {@link Sketch}, and after {@code =>} what is to be found, as rule and
 * element, and nothing else.
 */
record SketchedModel(String title, String sketch, List<String> expected) {

    static List<SketchedModel> all() {
        return Stream.of("gateways", "loops", "events", "activities")
                .flatMap(name -> read("/models/behaviour/" + name + ".txt"))
                .toList();
    }

    private static Stream<SketchedModel> read(String resource) {
        try (InputStream in = Objects.requireNonNull(SketchedModel.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^# "))
                    .filter(part -> !part.isBlank())
                    .map(SketchedModel::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SketchedModel of(String part) {
        String title = part.lines().findFirst().orElseThrow();
        String[] halves = part.substring(title.length()).split("=>", 2);
        return new SketchedModel(
                title,
                halves[0],
                Arrays.stream(halves[1].split(","))
                        .map(String::strip)
                        .filter(finding -> !finding.isEmpty())
                        .sorted()
                        .toList());
    }

    @Override
    public String toString() {
        return title;
    }
}
