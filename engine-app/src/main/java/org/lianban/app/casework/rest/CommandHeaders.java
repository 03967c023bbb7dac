package org.lianban.app.casework.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.lianban.app.casework.work.CommandRequest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells openapi.json of the headers that every command takes. */
@Component
@ConditionalOnProperty("springdoc.api-docs.enabled")
class CommandHeaders implements GlobalOperationCustomizer {

    CommandHeaders() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean command = Arrays.asList(method.getMethod().getParameterTypes()).contains(CommandRequest.class);
        if (command) {
            operation.addParametersItem(header("Idempotency-Key", "one per action of a person, kept on retry"));
            operation.addParametersItem(header("If-Match", "the ETag of the case that the person looked at"));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).schema(new StringSchema());
        return header;
    }
}
