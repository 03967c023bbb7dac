package org.lianban.app.checks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.processes.Severity;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.surroundings.Surroundings;

/** The command that checks models, rule tables and forms. */
public final class ModelCommands {

    private static final String USAGE = """
            usage:
              model check FILE|DIR... [--rules DIR] [--json]   what is wrong with models (.bpmn), rule tables (.dmn) and forms (.form)
                --rules DIR   the rule tables that are in force with them; without it those of this version
                --json        one object a line: file, line, element, rule, severity, message, messageZh, evidence
            Ends with 0 if there is no error, with 1 if there is one or a file cannot be read, with 2 if called wrongly
            or if there is nothing to check, or no table to check it with.
            """;

    private ModelCommands() {}

    /** Whether these arguments are for this class, so that no application need be started. */
    public static boolean understands(String... args) {
        return args.length > 0 && args[0].equals("model");
    }

    /**
     * Checks the files that the arguments name. Findings go to {@code out}, a line each, what is wrong with the call to {@code err}.
     *
     * @return the exit status, as the usage says
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        List<String> words = Arrays.asList(args).subList(1, args.length);
        try {
            if (words.contains("--help") || words.equals(List.of("help"))) {
                out.print(USAGE);
                return 0;
            }
            return check(CheckOptions.parse(words), out, err);
        } catch (CheckOptions.WrongOptions e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int check(CheckOptions options, PrintStream out, PrintStream err) {
        NamedFiles files = NamedFiles.read(options.paths(), err);
        if (files.complete() && files.models().isEmpty() && files.forms().isEmpty()) {
            err.println("there is nothing to check: no .bpmn, .bpmn20.xml, .dmn or .form");
            return 2;
        }
        Optional<Map<String, byte[]>> tables = options.rules()
                .map(rules -> NamedFiles.read(List.of(rules), err).tables());
        if (tables.filter(Map::isEmpty).isPresent()) {
            err.println("there is no rule table (.dmn) in the folder "
                    + options.rules().orElseThrow());
            return 2;
        }
        Surroundings surroundings = tables.map(CheckSurroundings::shippedWith).orElseGet(CheckSurroundings::shipped);
        List<FileFinding> findings = FileChecks.of(files, surroundings);
        findings.stream()
                .map(options.json() ? FindingLines::json : FindingLines::text)
                .forEach(out::println);
        boolean errors = findings.stream().anyMatch(found -> found.finding().severity() == Severity.ERROR);
        return errors || !files.complete() ? 1 : 0;
    }
}
