package org.lianban.monitoring.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The arguments of one command: options with a value, flags, and what is left. */
final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /** Accepts {@code --option value}, {@code --option=value} and {@code --flag}, each at most once. */
    static Arguments parse(List<String> words, Set<String> options, Set<String> flags) {
        Arguments arguments = new Arguments();
        for (var word = words.iterator(); word.hasNext(); ) {
            String next = word.next();
            if (!next.startsWith("--")) {
                arguments.rest.add(next);
                continue;
            }
            String[] nameAndValue = next.split("=", 2);
            String name = nameAndValue[0];
            if (flags.contains(name) && nameAndValue.length == 1) {
                arguments.put(name, "");
            } else if (!options.contains(name)) {
                throw new UsageException("%s is not an option of this command".formatted(next));
            } else if (nameAndValue.length == 2) {
                arguments.put(name, nameAndValue[1]);
            } else if (word.hasNext()) {
                arguments.put(name, word.next());
            } else {
                throw new UsageException("%s needs a value".formatted(name));
            }
        }
        return arguments;
    }

    private void put(String name, String value) {
        if (options.put(name, value) != null) {
            throw new UsageException("%s is given twice".formatted(name));
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** The value of an option, read by {@code reader}; {@code expected} says what would be right. */
    <T> Optional<T> value(String option, String expected, Function<String, T> reader) {
        return Optional.ofNullable(options.get(option)).map(value -> {
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                throw new UsageException("%s is %s, not '%s'".formatted(option, expected, value));
            }
        });
    }

    <T> T require(String option, String expected, Function<String, T> reader) {
        return value(option, expected, reader)
                .orElseThrow(() -> new UsageException("%s is missing: %s".formatted(option, expected)));
    }

    /** The only argument that is no option, or empty. */
    Optional<String> file() {
        if (rest.size() > 1) {
            throw new UsageException("one file at most, not '%s'".formatted(String.join("' '", rest)));
        }
        return rest.stream().findFirst();
    }
}
