package org.lianban.app.studio.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What a new artifact begins as: little, and in itself right. */
public final class EmptyFiles {

    private EmptyFiles() {}

    /** A new one of that key, which people call so. */
    public static Content of(ArtifactKey key, String name) {
        boolean form = key.kind() == ArtifactKind.FORM;
        String text =
                template(key.kind()).replace("@key@", key.key()).replace("@name@", form ? quoted(name) : escaped(name));
        return ContentReader.read(key.kind(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String template(ArtifactKind kind) {
        String file = "/" + EmptyFiles.class.getPackageName().replace('.', '/') + "/" + kind.fileName("new");
        try (InputStream in = Objects.requireNonNull(EmptyFiles.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replace('\r', ' ');
    }

    /** Without the quotes around it. */
    private static String quoted(String name) {
        String json = new JsonMapper().writeValueAsString(name);
        return json.substring(1, json.length() - 1);
    }
}
