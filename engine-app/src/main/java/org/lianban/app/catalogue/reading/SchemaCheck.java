package org.lianban.app.catalogue.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Holds a document against {@code catalogue.schema.json}. */
final class SchemaCheck {

    private final Schema schema;

    SchemaCheck() {
        // messages in one language, whatever the machine's is
        SchemaRegistryConfig english =
                SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(english));
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/catalogue/catalogue.schema.json")) {
            schema = registry.getSchema(Objects.requireNonNull(in, "catalogue.schema.json"), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CatalogueError> errors(YamlDocument document) {
        return schema.validate(document.root()).stream()
                .map(error -> translate(document, error))
                .distinct()
                .toList();
    }

    private static CatalogueError translate(YamlDocument document, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        if (property != null) {
            // a property that is missing or too many is reported on the object around it
            pointer = pointer + "/" + Field.escape(property);
        }
        return new CatalogueError(document.file(), document.line(pointer), pointer, message(error));
    }

    private static String message(Error error) {
        return "exclusiveMinimum".equals(error.getKeyword())
                ? "A limit is at least 1; where none is prescribed, leave the limit out"
                : error.getMessage();
    }
}
