package org.lianban.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.LocalDatabase;

/** Which database a command is meant for. */
final class CommandOptions {

    /** The command line cannot be understood; the message says what would be right. */
    static final class WrongOptions extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongOptions(String message) {
            super(message);
        }
    }

    private static final String DATA_DIR = "--data-dir";
    private static final String DATABASE = "--database";
    private static final String USER = "--user";
    private static final String PASSWORD_FILE = "--password-file";
    private static final Set<String> KNOWN = Set.of(DATA_DIR, DATABASE, USER, PASSWORD_FILE);

    private final Map<String, String> values = new HashMap<>();

    private CommandOptions() {}

    /** Whether the words are those of a check of one file. */
    static boolean nameAFile(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("--head"))
                || (!words.isEmpty() && !words.get(0).startsWith("--"));
    }

    static CommandOptions parse(List<String> words) {
        CommandOptions options = new CommandOptions();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            if (!KNOWN.contains(option)) {
                throw new WrongOptions("'%s' is not an option of this command".formatted(option));
            }
            if (!rest.hasNext()) {
                throw new WrongOptions("%s needs a value".formatted(option));
            }
            options.values.put(option, rest.next());
        }
        boolean own = options.values.containsKey(DATABASE);
        if (own == options.values.containsKey(DATA_DIR) && own) {
            throw new WrongOptions("either %s or %s".formatted(DATABASE, DATA_DIR));
        }
        if (!own && (options.values.containsKey(USER) || options.values.containsKey(PASSWORD_FILE))) {
            throw new WrongOptions("%s and %s go with %s".formatted(USER, PASSWORD_FILE, DATABASE));
        }
        return options;
    }

    CommandDatabase open() throws IOException, SQLException {
        @Nullable String url = values.get(DATABASE);
        if (url == null) {
            LocalDatabase local = LocalDatabase.open(Path.of(values.getOrDefault(DATA_DIR, "data")));
            return new CommandDatabase(local.asApplication(), local::close);
        }
        String password = values.containsKey(PASSWORD_FILE)
                ? Files.readString(Path.of(values.get(PASSWORD_FILE))).strip()
                : "";
        return new CommandDatabase(
                LocalDatabase.application(url, values.getOrDefault(USER, "lianban_app"), password), () -> {});
    }
}
