package org.lianban.monitoring.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads mapping files: those that lianban ships, by name, and others, by path. */
public final class MappingFile {

    /** The names of the mappings that are shipped. */
    public static final List<String> SHIPPED = List.of("wabo-receipt", "bpic15");

    private static final int MOST_BYTES = 1 << 20;

    private MappingFile() {}

    /**
     * The mapping of that name, or in the file of that name.
     *
     * @throws MappingException if it is wrong
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static Mapping load(String nameOrFile) throws IOException, MappingException {
        if (SHIPPED.contains(nameOrFile)) {
            return shipped(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(nameOrFile);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(String.valueOf(file.getFileName()), text(in));
        }
    }

    private static Mapping shipped(String name) throws IOException, MappingException {
        return parse(name + ".yaml", source(name));
    }

    /** The text of a shipped mapping, for who writes one like it. */
    public static String source(String name) throws IOException {
        try (InputStream in = MappingFile.class.getResourceAsStream(name + ".yaml")) {
            if (in == null || !SHIPPED.contains(name)) {
                throw new IllegalStateException("The mapping " + name + " is missing");
            }
            return text(in);
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the mapping has more than " + MOST_BYTES + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads a mapping.
     *
     * @param file how messages name it
     * @throws MappingException if it is wrong
     */
    public static Mapping parse(String file, String yaml) throws MappingException {
        Field.Faults faults = new Field.Faults(file, new ArrayList<>());
        Mapping mapping = new MappingReader(new Field("", compose(yaml, faults), faults)).mapping();
        if (mapping == null || !faults.told().isEmpty()) {
            throw new MappingException(faults.told());
        }
        return mapping;
    }

    private static Node compose(String yaml, Field.Faults faults) throws MappingException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(MOST_BYTES);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root == null) {
                throw new MappingException(List.of(faults.file() + ":1: there is nothing in it"));
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MappingException(List.of("%s:%d: %s".formatted(faults.file(), line, e.getProblem())));
        } catch (YAMLException e) {
            throw new MappingException(List.of("%s:1: %s".formatted(faults.file(), e.getMessage())));
        }
    }
}
