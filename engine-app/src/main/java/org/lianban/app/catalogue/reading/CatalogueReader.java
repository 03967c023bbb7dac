package org.lianban.app.catalogue.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.web.LocalisedText;

/**
 * Reads a catalogue and checks it: YAML, schema, then what a schema cannot say. It stops at nothing, so that one run shows
 * every error. It trusts no file: size, depth and number are bounded, references and tags refused.
 */
public final class CatalogueReader {

    private static final int MAX_FILES = 5_000;

    private final SchemaCheck schema = new SchemaCheck();

    /** Opens one file; its errors join those of the others. */
    private interface Opening {
        CatalogueFile open() throws IOException;
    }

    /** The catalogue of the demonstration district that comes with the product. */
    public Catalogue shipped() {
        return read(shippedFiles());
    }

    /** The files of {@link #shipped}, as they are. */
    public List<CatalogueFile> shippedFiles() {
        List<CatalogueFile> files = new ArrayList<>();
        // a jar has no folders to list, hence the list of files
        for (String name : lines("/catalogue/files.txt")) {
            try (InputStream in = resource("/catalogue/" + name)) {
                files.add(CatalogueFile.read(name, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /**
     * The catalogue of all YAML files in a folder and those below it.
     *
     * @throws InvalidCatalogueException with all errors, if there is any
     */
    public Catalogue directory(Path folder) {
        List<Opening> openings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .forEach(file -> openings.add(() -> {
                        try (InputStream in = Files.newInputStream(file)) {
                            return CatalogueFile.read(
                                    folder.relativize(file).toString().replace('\\', '/'), in);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(openings);
    }

    /**
     * The catalogue of these files.
     *
     * @throws InvalidCatalogueException with all errors, if there is any
     */
    public Catalogue read(List<CatalogueFile> files) {
        List<Opening> openings = new ArrayList<>();
        files.forEach(file -> openings.add(() -> file));
        return open(openings);
    }

    private Catalogue open(List<Opening> openings) {
        if (openings.size() > MAX_FILES) {
            throw new InvalidCatalogueException(new CatalogueError(
                    "",
                    1,
                    "",
                    new LocalisedText(
                            "目录最多 " + MAX_FILES + " 个文件", "A catalogue has at most " + MAX_FILES + " files")));
        }
        List<YamlDocument> documents = new ArrayList<>();
        List<CatalogueError> errors = new ArrayList<>();
        for (Opening opening : openings) {
            try {
                documents.add(YamlParser.parse(opening.open()));
            } catch (InvalidCatalogueException e) {
                errors.addAll(e.errors());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        documents.forEach(document -> errors.addAll(schema.errors(document)));
        errors.addAll(CatalogueCheck.errors(documents));
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(CatalogueError::file).thenComparingInt(CatalogueError::line));
            throw new InvalidCatalogueException(errors);
        }
        return new Binder().bind(documents);
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(name), name);
    }
}
