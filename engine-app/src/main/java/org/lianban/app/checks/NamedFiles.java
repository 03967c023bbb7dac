package org.lianban.app.checks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.safety.ModelSafety;

/**
 * The files that a command names, read as far as they can be. In a folder those with the endings of models, rule tables and forms are taken; links in it are not
 * followed. Of a file that is larger than any model may be, no more is read than shows it.
 */
final class NamedFiles {

    private static final String FORM = ".form";
    private static final List<String> ENDINGS = List.of(".bpmn", ".bpmn20.xml", ".dmn", FORM);

    private final PrintStream err;
    private final Map<Path, ModelFile> files = new TreeMap<>(Comparator.comparing(Path::toString));
    private boolean complete = true;

    private NamedFiles(PrintStream err) {
        this.err = err;
    }

    /**
     * Reads them.
     *
     * @param err is told a line of each that cannot be read
     */
    static NamedFiles read(Collection<Path> paths, PrintStream err) {
        NamedFiles named = new NamedFiles(err);
        paths.forEach(named::add);
        return named;
    }

    /** The models and rule tables, each once, by name. */
    List<ModelFile> models() {
        return files.values().stream().filter(file -> !isForm(file)).toList();
    }

    /** The forms, each once, by name. */
    List<ModelFile> forms() {
        return files.values().stream().filter(NamedFiles::isForm).toList();
    }

    /** The rule tables among them, by the name of the file without its folders. */
    Map<String, byte[]> tables() {
        Stream<Map.Entry<Path, ModelFile>> tables = files.entrySet().stream()
                .filter(entry -> entry.getKey().toString().endsWith(".dmn"));
        return tables.collect(toMap(
                entry -> fileName(entry.getKey()), entry -> entry.getValue().content(), (one, other) -> one));
    }

    /** Whether every file that was named could be read. */
    boolean complete() {
        return complete;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            fail(path, "there is no such file");
        } else {
            addFile(path);
        }
    }

    private void addFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (ENDINGS.stream().anyMatch(fileName(file)::endsWith)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    fail(file, "it cannot be opened");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            fail(folder, String.valueOf(e.getMessage()));
        }
        for (Path file : found) {
            if (Files.isSymbolicLink(file)) {
                fail(file, "it is a link, and links in a folder are not followed");
            } else {
                addFile(file);
            }
        }
    }

    private void addFile(Path file) {
        if (!Files.isRegularFile(file)) {
            fail(file, "it is no regular file");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            files.put(file, new ModelFile(file.toString(), in.readNBytes(ModelSafety.LARGEST + 1)));
        } catch (IOException e) {
            fail(file, "it cannot be opened");
        }
    }

    /** A form that is named itself may be called JSON, as form-js does. */
    private static boolean isForm(ModelFile file) {
        return file.name().endsWith(FORM) || file.name().endsWith(".json");
    }

    private void fail(Path file, String why) {
        complete = false;
        err.println("cannot read %s: %s".formatted(file, why));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
