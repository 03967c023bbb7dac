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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lianban.app.web.LocalisedText;

/** Holds a document against {@code catalogue.schema.json}. */
final class SchemaCheck {

    /** The same schema twice: it answers in the language with which it was read, whatever the machine's is. */
    private final Schema english = read(Locale.ENGLISH);

    private final Schema chinese = read(Locale.CHINA);

    private static Schema read(Locale locale) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(locale).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/catalogue/catalogue.schema.json")) {
            return registry.getSchema(Objects.requireNonNull(in, "catalogue.schema.json"), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CatalogueError> errors(YamlDocument document) {
        List<Error> said = english.validate(document.root());
        if (said.isEmpty()) {
            return List.of();
        }
        List<Error> inChinese = chinese.validate(document.root());
        List<CatalogueError> errors = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            errors.add(translate(document, said.get(i), inChinese.get(i)));
        }
        return errors.stream().distinct().toList();
    }

    private static CatalogueError translate(YamlDocument document, Error error, Error inChinese) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        if (property != null) {
            // a property that is missing or too many is reported on the object around it
            pointer = pointer + "/" + Field.escape(property);
        }
        return new CatalogueError(document.file(), document.line(pointer), pointer, message(error, inChinese));
    }

    private static LocalisedText message(Error error, Error inChinese) {
        return "exclusiveMinimum".equals(error.getKeyword())
                ? new LocalisedText(
                        "时限至少为 1；没有规定时限的，不写此项", "A limit is at least 1; where none is prescribed, leave the limit out")
                : new LocalisedText(inChinese.getMessage(), error.getMessage());
    }
}
