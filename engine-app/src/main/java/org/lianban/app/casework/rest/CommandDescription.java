package org.lianban.app.casework.rest;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.lianban.app.casework.work.CommandRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** Tells {@code openapi.json} what makes a {@link CommandRequest}: two headers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
class CommandDescription {

    @Bean
    OperationCustomizer describeCommands() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
        return (operation, method) -> {
            boolean command = Arrays.stream(method.getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(CommandRequest.class::equals);
            if (command) {
                operation.addParametersItem(
                        header("Idempotency-Key", "one for each intention; repeated, it has one effect"));
                operation.addParametersItem(header("If-Match", "the ETag of the case as it was read"));
            }
            return operation;
        };
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }
}
