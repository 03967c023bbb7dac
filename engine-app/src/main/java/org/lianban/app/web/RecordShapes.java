package org.lianban.app.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells openapi.json what the code says of null: a component of a record is required unless it is {@code @Nullable}. */
@Component
@ConditionalOnProperty("springdoc.api-docs.enabled")
class RecordShapes implements ModelConverter {

    private final Map<String, Class<?>> shown = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            require(schema, raw, context);
        }
        return schema;
    }

    private void require(Schema<?> schema, Class<?> raw, ModelConverterContext context) {
        String reference = schema.get$ref();
        String name = reference == null ? schema.getName() : reference.substring(reference.lastIndexOf('/') + 1);
        if (name == null) {
            return;
        }
        Class<?> other = shown.putIfAbsent(name, raw);
        if (other != null && other != raw) {
            throw new IllegalStateException("%s and %s are both called %s".formatted(other, raw, name));
        }
        Schema<?> model =
                reference == null ? schema : context.getDefinedModels().get(name);
        if (model != null) {
            model.setRequired(requiredOf(raw));
        }
    }

    private static List<String> requiredOf(Class<?> raw) {
        return Arrays.stream(raw.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> nameOf(raw, component))
                .sorted()
                .toList();
    }

    private static String nameOf(Class<?> raw, RecordComponent component) {
        try {
            JsonProperty given = raw.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            return given == null || given.value().isEmpty() ? component.getName() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
