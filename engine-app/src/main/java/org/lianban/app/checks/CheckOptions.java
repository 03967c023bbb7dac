package org.lianban.app.checks;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked, and how it is told.
 *
 * @param paths files and folders, at least one
 * @param rules folder of the rule tables in force; the shipped ones if absent
 */
record CheckOptions(List<Path> paths, Optional<Path> rules, boolean json) {

    /** The command line cannot be understood; the message says what would be right. */
    static final class WrongOptions extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongOptions(String message) {
            super(message);
        }
    }

    /** Reads the words behind {@code model}. */
    static CheckOptions parse(List<String> words) {
        if (words.isEmpty()) {
            throw new WrongOptions("a command is missing");
        }
        if (!words.get(0).equals("check")) {
            throw new WrongOptions("'model %s' is not a command".formatted(words.get(0)));
        }
        List<Path> paths = new ArrayList<>();
        Optional<Path> rules = Optional.empty();
        boolean json = false;
        boolean onlyPaths = false;
        for (Iterator<String> rest = words.listIterator(1); rest.hasNext(); ) {
            String word = rest.next();
            if (onlyPaths || !word.startsWith("--")) {
                paths.add(path(word));
            } else if (word.equals("--")) {
                onlyPaths = true;
            } else if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--rules") && rest.hasNext()) {
                rules = Optional.of(folder(rest.next()));
            } else if (word.startsWith("--rules=")) {
                rules = Optional.of(folder(word.substring("--rules=".length())));
            } else {
                throw new WrongOptions(
                        word.equals("--rules") ? "--rules needs a folder" : "'%s' is not an option".formatted(word));
            }
        }
        if (paths.isEmpty()) {
            throw new WrongOptions("a file or a folder is missing");
        }
        return new CheckOptions(List.copyOf(paths), rules, json);
    }

    private static Path folder(String word) {
        Path folder = path(word);
        if (!Files.isDirectory(folder)) {
            throw new WrongOptions("--rules: %s is not a folder".formatted(word));
        }
        return folder;
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new WrongOptions("'%s' is not the name of a file".formatted(word));
        }
    }
}
