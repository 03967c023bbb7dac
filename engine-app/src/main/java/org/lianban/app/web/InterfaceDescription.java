package org.lianban.app.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code openapi.json} says of the interface as a whole: above all, that every refusal is a problem document. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
class InterfaceDescription {

    @Bean
    OpenApiCustomizer describeInterface() {
        return api -> {
            api.info(new Info()
                    .title("lianban")
                    .version("1")
                    .description("Refusals are problem documents (RFC 9457) in the language of Accept-Language."
                            + " docs/api.md shows a session from the login on."));
            api.getComponents().addSchemas("Problem", problem());
            everyOperationMayBeRefused(api);
            InterfaceSecurity.describeIn(api);
        };
    }

    @Bean
    OperationCustomizer describeOpenOperations() {
        return (operation, method) -> {
            if (method.hasMethodAnnotation(PermitAll.class)) {
                operation.setSecurity(List.of());
            }
            return operation;
        };
    }

    @Bean
    ParameterCustomizer describeWords() {
        return (parameter, given) -> {
            OneOf words = given.getParameterAnnotation(OneOf.class);
            if (words != null) {
                parameter.setSchema(new StringSchema()._enum(Word.all(words.value())));
            }
            return parameter;
        };
    }

    private static void everyOperationMayBeRefused(OpenAPI api) {
        ApiResponse refusal = new ApiResponse()
                .description("refused")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        api.getPaths().values().forEach(path -> path.readOperations()
                .forEach(operation -> operation.getResponses().addApiResponse(ApiResponses.DEFAULT, refusal)));
    }

    private static Schema<?> problem() {
        Map<String, Schema<?>> members = new TreeMap<>();
        members.putAll(Map.<String, Schema<?>>of(
                "type", new StringSchema(),
                "title", new StringSchema(),
                "status", new IntegerSchema(),
                "detail", new StringSchema().description("what is wrong"),
                "code", new StringSchema(),
                "rule", new StringSchema().description("the article or rule that says so"),
                "remedy", new StringSchema().description("what would be right"),
                "by", new StringSchema().description("who was first"),
                "at", new StringSchema().format("date-time"),
                "errors", new ArraySchema().items(fieldProblem())));
        members.putAll(Map.<String, Schema<?>>of(
                "reason", new StringSchema().description("which conflict of several it is"),
                "current", new IntegerSchema().description("the number that is there now"),
                "line", new IntegerSchema().description("of a file"),
                "column", new IntegerSchema().description("of a file")));
        return object(members, List.of("status", "code"));
    }

    private static Schema<?> fieldProblem() {
        return object(Map.of("field", new StringSchema(), "message", new StringSchema()), List.of("field", "message"));
    }

    private static Schema<?> object(Map<String, Schema<?>> properties, List<String> required) {
        Schema<?> schema = new Schema<>();
        schema.type("object");
        new TreeMap<>(properties).forEach(schema::addProperty);
        schema.setRequired(required);
        return schema;
    }
}
